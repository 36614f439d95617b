using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Gallery;

/// <summary>A Network begins with the minutes and actions of its last meeting.</summary>
internal static class PreviousSamples
{
    private static readonly TermsOfReference Terms = TermsLibrary.InTheBox("oxfordshire").ForForum(new("network-north"));

    private static readonly MeetingSeries Series = new(SampleGroup.Today.AddDays(-42), Terms.Cadence);

    private static Meeting Held { get; } = Meeting.Planned(Terms.Forum, SampleGroup.Today, SampleGroup.Today) with { State = MeetingState.Open, Started = new(SampleGroup.Chair, SampleGroup.Now) };

    private static Meeting Skipped { get; } = Held with { Previous = new("They are not <approved> yet.", SampleGroup.Chair, SampleGroup.Now) };

    private static PreviousView View { get; } = new() { Terms = Terms, Meeting = Held, Last = SampleGroup.Today.AddDays(-42), NameOf = SampleGroup.Roster.NameOf };

    private static BeforeCloseView Before { get; } = new() { Terms = Terms, Meeting = Held, Undecided = [], Open = [], LinksLacking = [], Whole = true, PreviousLacking = true };

    private static AgendaView Agenda { get; } = new()
    {
        Terms = Terms,
        Today = SampleGroup.Today,
        Meeting = SampleGroup.Today,
        Papers = null,
        Parts = [],
        NameOf = SampleGroup.Roster.NameOf,
        GroupName = _ => Terms.ShortName,
        WithNames = true,
        Runs = true,
        Opening = Held,
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("meetings/last minutes, nothing said yet", words => PreviousCard.Render(View, words)),
        new("meetings/last minutes, refused", words => PreviousCard.Render(View with { Why = new('w', PreviousReview.MostWhy), Said = Refusals.Say(Reason.TextTooLong, words), SaidIsRefusal = true }, words)),
        new("meetings/last minutes, skipped", words => PreviousCard.Render(View with { Meeting = Skipped, Said = words["Noted. It stands in the minutes."] }, words)),
        new("meetings/last minutes, reviewed and the meeting closed", words => PreviousCard.Render(
            View with { Meeting = Held with { State = MeetingState.Closed, Previous = new(null, SampleGroup.Chair, SampleGroup.Now) } }, words)),
        new("meetings/last minutes, before the meeting is closed", words => BeforeCloseCard.Render(Before, words)),
        new("meetings/last minutes, on the agenda", words => AgendaCard.Render(Agenda, words)),
        new("meetings/last minutes, asked for when the meeting opens", words => MeetingSharedCard.Render(MeetingSharedView.Of(Held, Terms, Series), words)),
    ];
}
