using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Registers;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Registers;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class RegisterSamples
{
    private static readonly TermsOfReference Strategic = TermsLibrary.InTheBox().ForForum(new("cssg"));

    private static readonly DateOnly Day = DateOnly.FromDateTime(Now.UtcDateTime);

    private static readonly RegisterEntry Protocol = RegisterEntry.Listed(EntryReference.Of(1), Strategic, Now)!;

    private static readonly RegisterEntry Concern = new()
    {
        Reference = EntryReference.Of(103),
        Forum = Strategic.Forum,
        Kind = RegisterKind.Concerns,
        Title = "Return interviews are offered late & few are taken up",
        By = Health,
        At = Now,
        Owner = Health,
    };

    private static readonly RegisterEntry Worked = Concern with
    {
        ReviewOn = Day.AddDays(-3),
        Notes = [new(Police, Strategic.AgencyOf(new("police-lead")), Now, "A constable rings within a day. <b>It helps</b>.")],
        Actions = [ActionReference.Of(41), ActionReference.Of(42), ActionReference.Of(43)],
        Link = "https://papers.example.org/return-interviews",
    };

    private static EntryView View(RegisterEntry entry) => new() { Entry = entry, Terms = Strategic, Today = Day, NameOf = Roster.NameOf, MayNote = true };

    private static IReadOnlyList<Choice> People { get; } = [.. Roster.Holdings.DistinctBy(held => held.Person).Select(held => new Choice(held.Name, held.Person.Value))];

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("registers/all", words => RegisterCard.All([.. Strategic.Registers.Select(rule => (Strategic, rule.Kind))], words)),
        new("registers/all, none", words => RegisterCard.All([], words)),
        new("registers/protocols", words => RegisterCard.Render(new(Strategic, RegisterKind.Protocols, [Protocol, Protocol with { ReviewOn = Day.AddDays(-3) }, Protocol with { ReviewOn = Day.AddDays(60) }], Day, true), words)),
        new("registers/concerns, none", words => RegisterCard.Render(new(Strategic, RegisterKind.Concerns, [], Day, true), words)),
        new("registers/concerns, a long page", words => RegisterCard.Render(
            new(Strategic, RegisterKind.Concerns, [.. Enumerable.Repeat(Concern with { Title = new('w', RegisterEntry.MostTitle) }, RegisterCard.PageSize)], Day, true, "next"), words)),
        .. Enum.GetValues<RegisterKind>().Select(kind => new SampleCard($"registers/add, {kind}", words => AddEntryCard.Render(new(Strategic, kind, "sample-draft"), words))),
        new("registers/add, refused", words => AddEntryCard.Render(new(Strategic, RegisterKind.Concerns, "sample-draft") { Refusal = Refusals.Say(Reason.LooksIdentifying, words) }, words)),
        new("registers/protocol", words => EntryCard.Render(View(Protocol) with { MayChange = true, Owners = People }, words)),
        new("registers/concern", words => EntryCard.Render(View(Concern), words)),
        new("registers/concern, worked on", words => EntryCard.Render(View(Worked) with { MayChange = true, MayAct = true, Owners = People, Said = words["The note is added."] }, words)),
        new("registers/concern, closed", words => EntryCard.Render(View(Worked with { Closed = new(Health, Strategic.AgencyOf(new("health-safeguarding")), Now, "Every interview of the quarter was offered in time.") }), words)),
        new("registers/as long as can be", words => EntryCard.Render(View(Worked with
        {
            Title = new('<', RegisterEntry.MostTitle),
            Audience = new('w', RegisterEntry.MostTitle),
            Notes = [.. Enumerable.Repeat(new EntryNote(Health, null, Now, new('w', RegisterEntry.MostText)), RegisterEntry.MostNotes)],
        }) with { MayChange = true, MayAct = true, Owners = People }, words)),
    ];
}
