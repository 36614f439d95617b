using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Notices;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Meetings;

/// <summary>To whom the agenda and papers of a meeting went, and to whom they did not get.</summary>
public sealed record CirculationView
{
    public required TermsOfReference Terms { get; init; }

    public required Meeting Meeting { get; init; }

    public required Circulation Circulation { get; init; }

    public required IReadOnlyList<CirculatedTo> To { get; init; }

    /// <summary>So many of the group's latest messages were looked at, and there are older ones; nothing when that was all.</summary>
    public int? ReadOf { get; init; }

    /// <summary>What was added to the agenda since the circulation before.</summary>
    public IReadOnlyList<AgendaPoint> Added { get; init; } = [];

    public IReadOnlyList<AgendaPoint> Gone { get; init; } = [];
}

/// <param name="State">Where their message stands; nothing when it was not among those that were looked at.</param>
public sealed record CirculatedTo(string Name, DeliveryState? State)
{
    /// <summary>The mail in its place, or to somebody who is known by a work address alone.</summary>
    public MailStanding? Mail { get; init; }
}

public static class CirculationCard
{
    private const int MostNames = 40;

    public static PersonalCard Render(CirculationView view, Language words)
    {
        var (number, day) = (view.Circulation.Number, Dates.Of(view.Meeting.On, words));
        var title = number == 0 ? words["Final agenda, {0}", day] : words["Supplement {0}, {1}", number, day];
        List<Element> body = [Text.Title(title), Text.Of(words["Sent on {0} to {1} people.", Dates.OfMoment(view.Circulation.At, words), view.To.Count])];
        if (view.Circulation.Changed is { } changed)
        {
            body.Add(Text.Typed(changed));
        }
        Points("New on the agenda: {0}", view.Added);
        Points("No longer on the agenda: {0}", view.Gone);
        body.AddRange(MailWords.Warning(view.To.Select(person => person.Mail), words));
        var failed = view.To.Where(person => person.Mail?.IsInTrouble ?? person.State is DeliveryState.Failed or DeliveryState.NotReachable or DeliveryState.Unconfirmed).ToList();
        body.Add(Text.Section(failed.Count == 0 ? words["Nobody is known to have missed it"] : words["Did not get it: {0}", failed.Count]));
        body.AddRange(failed.Take(MostNames).Select(person => Text.Of(words["{0}: {1}", PlainText.Escape(person.Name), State(person, words)]) with { Spacing = "Small" }));
        if (view.ReadOf is { } most && view.To.Any(person => person.State is null && person.Mail is null))
        {
            body.Add(Text.Note(words["Where a message stands is looked up among the group's latest {0}. Older ones are not looked up: \"undelivered\" lists what did not arrive.", most]));
        }
        var rest = view.To.Except(failed).GroupBy(person => State(person, words));
        body.AddRange(rest.Select(state => Text.Of(words["{0}: {1}", state.Key, state.Count()]) with { Spacing = "Small" }));
        return new() { Summary = title, Body = body, Actions = [new Press(words["Papers"], MeetingVerbs.About(PaperVerbs.Mine, view.Meeting))] };

        string State(CirculatedTo to, Language words) =>
            to.Mail is { } mail ? MailWords.State(mail, words) : to.State is { } known ? DeliveriesCard.State(known, words) : view.ReadOf is null ? words["no longer on record"] : words["older, not looked up"];

        void Points(string sentence, IReadOnlyList<AgendaPoint> points)
        {
            if (points.Count > 0)
            {
                body.Add(Text.Of(words[sentence, string.Join(", ", points.Select(point => point.Reference).Distinct())]));
            }
        }
    }
}
