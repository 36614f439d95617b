using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Privacy;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Records;

/// <summary>Minutes, a person of interest and items without a name that are older than they are kept when the practice starts.</summary>
internal static class OldGroupRecords
{
    public const string Minutes = "csog:1990-06-06";
    public const string Person = "POI-901";
    public const string Item = "NN-901";

    /// <summary>In every text that somebody typed.</summary>
    public const string Word = "Bygoneword";

    public const int Versions = 65;
    public const int Links = 35;

    private static readonly ForumId Csog = new("csog");
    private static readonly PersonId By = new("10ca1000-0000-4000-8000-000000000009");
    private static readonly DateTimeOffset Then = new(1990, 6, 6, 9, 0, 0, TimeSpan.Zero);

    /// <summary>In pieces that each fit one commit.</summary>
    /// <param name="child">Stands in the minutes.</param>
    /// <param name="closing">What is written at their end.</param>
    public static IEnumerable<IReadOnlyList<DocumentOperation>> OfMinutes(CaseReference child, string? closing = null)
    {
        var minutes = Of(new(1990, 6, 6), child);
        minutes = closing is null ? minutes : minutes with { Body = minutes.Body.With("closing", closing) };
        return
        [
            [
                DocumentOperation.Upsert(Kinds.Minutes, Minutes, MinutesDocument.From(minutes)),
                DocumentOperation.Upsert(Kinds.Minutes, "csog:1995-06-07", MinutesDocument.From(Of(new(1995, 6, 7), child))),
                .. Enumerable.Range(0, 2).Select(round => DocumentOperation.Upsert(Kinds.Filing, $"{Minutes}:{round}", FilingDocument.Of(minutes, Then) with { Queue = "done", Addenda = round })),
            ],
            [
                .. Enumerable.Range(1, Versions).Select(number => new MinutesVersion(minutes.Reference, number, "minutes.edit", By, Then, [new("closing", Word, $"{Word} {number}")], null))
                    .Select(version => DocumentOperation.Upsert(Kinds.MinutesVersion, MinutesVersionDocument.IdOf(version), MinutesVersionDocument.From(version))),
            ],
        ];
    }

    public static MeetingMinutes Of(DateOnly day, CaseReference child) => new()
    {
        Forum = Csog,
        Meeting = day,
        Taker = By,
        State = MinutesState.Locked,
        Version = Versions,
        Body = MinutesBody.Empty with
        {
            Items = [new() { Reference = child.ToString(), Handling = ItemHandling.Child }],
            Texts = new Dictionary<string, string> { ["closing"] = $"{Word} was there." },
        },
        Locked = new(By, Then),
        Sent = [new(By, CopyKind.Full, 1, Then)],
        Uploads = [new(child.ToString(), "system", By, Then)],
    };

    /// <param name="child">Linked to the person; with other children of whom nothing is on record.</param>
    public static IEnumerable<IReadOnlyList<DocumentOperation>> OfPerson(CaseReference child) => new DocumentOperation[]
    {
        DocumentOperation.Upsert(Kinds.PersonOfInterest, Person, PersonOfInterestDocument.From(new()
        {
            Reference = PersonReference.Of(901), Forum = Csog, Who = $"{Word}, a tall man", Why = Word, Grading = new("untested", "known"), Basis = default, ImmediateDanger = false,
            By = By, ByAgency = new("police"), At = Then, Draft = "draft", FormVersion = "1", Standing = PersonStanding.NotOnAgenda, StandingReason = Word,
        })),
        DocumentOperation.Upsert(Kinds.Grant, $"{Person}:{By}", new GrantDocument { Record = Person, Person = By.Value, By = By.Value, At = Then }),
    }.Concat(Enumerable.Range(0, Links)
        .Select(number => new Link { Child = number == 0 ? child : CaseReference.Of(1100 + number), Other = RecordReference.Of(PersonReference.Of(901)), By = By, At = Then.AddYears(20), Forum = Csog, Themes = [] })
        .SelectMany(LinkDocument.BothEnds)
        .Select(end => DocumentOperation.Upsert(Kinds.Link, end.Id, end.Document))).Chunk(IDocumentStore.MostOperations);

    /// <summary>Two items, one of which led to the child's own record.</summary>
    public static IReadOnlyList<DocumentOperation> OfItems(CaseReference child) =>
    [
        .. ((int[])[901, 902, 903]).Select(number => DocumentOperation.Upsert(Kinds.NoNames, $"NN-{number}", NoNamesDocument.From(new()
        {
            Reference = NoNamesReference.Of(number), Forum = Csog, Age = AgeBand.ThirteenToFifteen, Area = "Widnes", Exploitation = [ExploitationType.Criminal], Concern = NamelessText.Kept(Word),
            TellingIsUnsafe = true, WhyNotTold = NamelessText.Kept(Word), ImmediateDanger = false, By = By, ByAgency = new("health"), At = Then, Draft = "draft", FormVersion = "1",
        }))),
        DocumentOperation.Upsert(Kinds.Conversion, "NN-902", new ConversionDocument { Referral = 501, Child = child.Number, By = By.Value, At = Then }),
    ];
}
