using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Challenges;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Locations;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Domain.Updates;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Records;

/// <summary>A record whose last entry is 36 years old when the practice starts, with something of each kind; a second referral of the same child was joined to it.</summary>
internal static class OldChildRecord
{
    public const string Reference = "CH-1001";

    /// <summary>In every text that somebody typed.</summary>
    public const string Word = "Oldenword";

    public const int Actions = 70;

    /// <summary>Removed when the record goes: both ends of each link among them.</summary>
    public static readonly IReadOnlyDictionary<string, int> Removed = new Dictionary<string, int>
    {
        ["action"] = Actions,
        ["board"] = 1,
        ["challenge"] = 1,
        ["child"] = 2,
        ["conversion"] = 1,
        ["decision"] = 1,
        ["flag"] = 1,
        ["immediate"] = 1,
        ["item"] = 1,
        ["link"] = 6,
        ["missing"] = 1,
        ["missingarchive"] = 2,
        ["openShare"] = 1,
        ["referral"] = 2,
        ["review"] = 2,
        ["screening"] = 3,
        ["share"] = 1,
        ["update"] = 1,
    };

    private const string Forum = "csog";
    private const string Somebody = "10ca1000-0000-4000-8000-000000000009";

    private static readonly DateTimeOffset Then = new(1990, 6, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(1990, 6, 1);
    private static readonly CaseReference Child = CaseReference.Of(1001);
    private static readonly CaseReference Again = CaseReference.Of(1002);
    private static readonly ForumId Csog = new(Forum);
    private static readonly PersonId By = new(Somebody);
    private static readonly AgencyId Health = new("health");

    /// <summary>In pieces that each fit one commit.</summary>
    public static IEnumerable<IReadOnlyList<DocumentOperation>> All => Documents().Concat(Work()).Chunk(IDocumentStore.MostOperations);

    public static Child Record { get; } = Of(Child, 501) with { Brought = [Csog], ReferredAgain = [ReferralReference.Of(502)], NoNames = NoNamesReference.Of(3) };

    private static Child Of(CaseReference reference, int referral) => new()
    {
        Reference = reference,
        FirstName = "Olden",
        LastName = "Example-Grownup",
        Born = BirthDate.Of(new(1979, 5, 1)),
        Area = "Widnes",
        Exploitation = [ExploitationType.Criminal],
        OpenToSocialCare = Known.Yes,
        SiblingsOpen = Known.Yes,
        LeadProfessional = $"{Word} Example-Lead",
        Referral = ReferralReference.Of(referral),
    };

    private static IEnumerable<DocumentOperation> Documents()
    {
        foreach (var child in (Child[])[Record, Of(Again, 502) with { JoinedTo = Child }])
        {
            yield return DocumentOperation.Upsert(Kinds.Child, $"{child.Reference}", ChildDocument.From(child, Somebody));
            yield return DocumentOperation.Upsert(Kinds.Referral, $"{child.Referral}", ReferralDocument.From(new()
            {
                Reference = child.Referral,
                Child = child,
                By = By,
                ByAgency = Health,
                At = Then,
                Draft = "d",
                ImmediateDanger = false,
                Concern = $"{Word}: found with CH-2042 at the station.",
                Parents = new ParentsTold.Informed($"{Word} Example-Mother", Day, "by telephone", "case note"),
                FormVersion = "1",
            }, Csog));
            yield return DocumentOperation.Upsert(Kinds.Review, $"{child.Referral}", new ReviewDocument
            {
                Referral = $"{child.Referral}",
                Child = $"{child.Reference}",
                Forum = Forum,
                Referrer = Somebody,
                Received = Then,
                AnswerBy = Day,
                Queue = "done",
                Decision = new("csog", $"{Word} needs it.", Somebody, Then),
                Questions = [new(1, $"{Word}: with whom at the station?", Somebody, Day, Somebody, Then)],
                Additions = [new() { Number = 1, By = Somebody, At = Then, Draft = "d", Text = $"{Word}: with CH-2042.", Answers = [1], FormVersion = "1" }],
            });
        }
        for (var number = 1; number <= 3; number++)
        {
            yield return DocumentOperation.Upsert(Kinds.Screening, ScreeningDocument.IdOf(Child, number), ScreeningDocument.From(new()
            {
                Child = Child,
                Number = number,
                Tool = "exploitation",
                ToolVersion = "2026.1",
                By = By,
                At = Then,
                Draft = $"d{number}",
                HarmNow = [],
                Findings = [],
                Vulnerabilities = [],
                Strengths = [],
                Level = RiskLevel.Moderate,
                Reason = Word,
                Confidence = Confidence.High,
            }, null));
        }
        yield return DocumentOperation.Upsert(Kinds.Item, $"{Forum}:{Child}", new ItemDocument
        {
            Forum = Forum,
            Child = $"{Child}",
            Referral = "R-501",
            Referrer = Somebody,
            Since = Day,
            Grounds = [],
            State = ItemState.Closed,
            Place = "gone",
            Closings = [new(Somebody, Then) { Meeting = Day, EndWhy = Word }],
        });
        yield return DocumentOperation.Upsert(Kinds.Flag, $"{Forum}:{Child}", FlagDocument.From(Flag.None(Csog, Child)));
        yield return DocumentOperation.Upsert(Kinds.Board, $"flag:{Forum}:{Child}", new BoardDocument { ConversationId = "19:gone", ServiceUrl = "http://127.0.0.1:1", TenantId = "t", ActivityId = "1", Live = "no" });
        yield return DocumentOperation.Upsert(Kinds.Decision, $"{Forum}:{Child}:1", DecisionRecordDocument.From(new()
        {
            Forum = Csog,
            Child = Child,
            Question = new()
            {
                Number = 1,
                Change = FlagChange.Add,
                OpenedBy = By,
                Opened = Then,
                TermsVersion = "1990-01",
                Rule = new(3, TieOutcome.NotCarried, TieOutcome.FlagStays, "decision"),
                RuleInWords = "three partners",
                Voters = [new(Health, "Health", true, [By])],
                Ballots = [new(Health, By, VoteChoice.Against, Word, Then)],
                Closed = Then,
                ClosedBy = By,
                Outcome = new(FlagResult.NotCarried, new(0, 1, 0, 0, 0)),
            },
        }));
        yield return DocumentOperation.Upsert(Kinds.Missing, $"{Child}", MissingDocument.From(new() { Child = Child, Forum = Csog, Episodes = [Episode(3).ToDomain()], LastNumber = 3, ArchivedPages = 2 }));
        yield return DocumentOperation.Upsert(Kinds.MissingArchive, $"{Child}:1", new MissingArchiveDocument { Episodes = [Episode(1)] });
        yield return DocumentOperation.Upsert(Kinds.MissingArchive, $"{Child}:2", new MissingArchiveDocument { Episodes = [Episode(2)] });
        yield return DocumentOperation.Upsert(Kinds.Conversion, "NN-3", new ConversionDocument { Referral = 501, Child = Child.Number, By = Somebody, At = Then });
        foreach (var link in Links())
        {
            foreach (var (id, document) in LinkDocument.BothEnds(link))
            {
                yield return DocumentOperation.Upsert(Kinds.Link, id, document);
            }
        }
        yield return DocumentOperation.Upsert(Kinds.Location, "LOC-901", LocationDocument.From(new()
        {
            Reference = LocationReference.Of(901),
            Forum = Csog,
            Kind = LocationKind.Online,
            Name = "A place on the net",
            Themes = [],
            Why = "seen",
            ImmediateDanger = false,
            By = By,
            ByAgency = Health,
            At = Then,
            Draft = "l",
            FormVersion = "1",
            LinkedChildren = 4,
        }));
        yield return PersonOfInterest(Child);
        yield return DocumentOperation.Upsert(Kinds.Authority, Forum, AuthorityListDocument.From(new() { Forum = Csog, Given = Day, By = By, Listed = [new(Child, Day), new(CaseReference.Of(2042), null)] }));
    }

    public static DocumentOperation PersonOfInterest(CaseReference child) => DocumentOperation.Upsert(Kinds.PersonOfInterest, "POI-901", PersonOfInterestDocument.From(new()
    {
        Reference = PersonReference.Of(901),
        Forum = Csog,
        Who = "Hidden Example-Adult",
        Why = "waits at the gate",
        Child = child,
        Grading = new("B", "2"),
        Basis = Basis.Evidence,
        ImmediateDanger = false,
        By = By,
        ByAgency = Health,
        At = Then,
        Draft = "p",
        FormVersion = "1",
    }));

    private static IEnumerable<DocumentOperation> Work()
    {
        for (var number = 0; number < Actions; number++)
        {
            yield return DocumentOperation.Upsert(Kinds.Action, $"A-{9001 + number}", ActionDocument.From(new()
            {
                Reference = ActionReference.Of(9001 + number),
                Forum = Csog,
                What = $"{Word} {number}",
                Owner = By,
                Due = Day,
                Child = Child,
                State = ActionState.Done,
                CreatedBy = By,
                Created = Then,
            }));
        }
        yield return DocumentOperation.Upsert(Kinds.Immediate, "IA-901", ImmediateDocument.From(new()
        {
            Reference = ImmediateReference.Of(901),
            Forum = Csog,
            What = Word,
            Child = Child,
            Tasked = By,
            DoBy = Then,
            By = By,
            Given = Then,
            Asked = Then,
            Done = new(By, Then),
            Outcome = Word,
        }));
        yield return DocumentOperation.Upsert(Kinds.Share, $"{Reference}:0001", new ShareDocument { Child = Reference, Number = 1, Forum = Forum, By = Somebody, At = Then, Line = Word, Draft = "d" });
        yield return DocumentOperation.Upsert(Kinds.OpenShare, $"{Reference}:0001", new OpenShareDocument { Child = Reference, Number = 1, Forum = Forum, Owner = Somebody, At = Then });
        yield return DocumentOperation.Upsert(Kinds.Challenge, "CHAL-901", ChallengeDocument.Of(new()
        {
            Reference = ChallengeReference.Of(901),
            Forum = Csog,
            By = By,
            From = Health,
            To = new("education"),
            Child = Child,
            Concern = Word,
            At = Then,
            Meeting = Day,
            Settled = new(By, Then),
        }));
        var ask = new UpdateAsk { Forum = Csog, Child = Child, Meeting = Day, Agency = Health, Asked = Then, ReplyBy = Day, State = UpdateState.Given, Text = Word, RepliedBy = By, Replied = Then };
        yield return DocumentOperation.Upsert(Kinds.Update, ask.Id, UpdateDocument.From(ask));
    }

    private static IEnumerable<Link> Links() => new[] { RecordReference.Of(LocationReference.Of(901)), RecordReference.Of(PersonReference.Of(901)), RecordReference.Of(CaseReference.Of(2042)) }
        .Select(other => new Link { Child = Child, Other = other, By = By, At = Then, Forum = Csog });

    private static EpisodeDocument Episode(int number) => new()
    {
        Number = number,
        Started = Then.AddDays(number),
        Returned = Then.AddDays(number).AddHours(5),
        SeriousIssue = Word,
        Reports = [new(Then.AddDays(number), Then.AddDays(number).AddHours(5), Word, EpisodeSource.Typed, Somebody, Then, null)],
    };
}
