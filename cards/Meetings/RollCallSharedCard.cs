using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>Who is here, by agency, as it stood when the card was asked for. Persons stand on each reader's own card only.</summary>
public sealed record RollCallView : ISharedView
{
    public required ForumId Forum { get; init; }

    public required DateOnly Due { get; init; }

    public required TermsText Name { get; init; }

    public required DateTimeOffset At { get; init; }

    public required IReadOnlyList<TermsText> Agencies { get; init; }

    public required int Partners { get; init; }

    public required int Needed { get; init; }

    public static RollCallView Of(Meeting meeting, TermsOfReference terms, DateTimeOffset now) => new()
    {
        Forum = meeting.Forum,
        Due = meeting.Due,
        Name = new(terms.ShortName),
        At = now,
        Agencies = [.. terms.Agencies.Where(agency => meeting.AgenciesPresent(now).Contains(agency.Id)).Select(agency => new TermsText(agency.Name))],
        Partners = meeting.PartnersPresent(terms, now),
        Needed = terms.Decisions.PartnersForQuorum,
    };
}

public static class RollCallSharedCard
{
    public static SharedCard Render(RollCallView view, Language words) => SharedCard.From(view, shown => Draw(shown, words));

    private static (string, IReadOnlyList<Element>, IReadOnlyList<CardAction>) Draw(RollCallView view, Language words)
    {
        var title = words["Who is here: {0}", view.Name];
        List<Element> body =
        [
            Text.Title(title),
            Text.Of(words["Please press \"I am here\". Press \"I am leaving\" when you go."]),
            Text.Of(RoomWords.Quorum(view.Partners, view.Needed, words)) with { Weight = "Bolder" },
            .. view.Agencies.Select(agency => Text.Of(words[agency.Value]) with { Spacing = "None" }),
            Text.Note(words["As it was on {0}.", Dates.OfMoment(view.At, words)]),
        ];
        return (title, body,
        [
            Of(words["I am here"], RoomVerbs.Here),
            Of(words["I am leaving"], RoomVerbs.Leave),
            Of(words["Attendance"], RoomVerbs.Show),
        ]);

        Press Of(string said, string verb) =>
            new(said, MeetingVerbs.About(verb, view.Forum, [new(MeetingVerbs.Meeting, $"{view.Due:yyyy-MM-dd}")])) { WithInputs = false };
    }
}
