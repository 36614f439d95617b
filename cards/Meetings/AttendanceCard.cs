using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>Who comes, who is in the room and who chairs, for members; whoever keeps the list marks others here.</summary>
public sealed record AttendanceView
{
    public required TermsOfReference Terms { get; init; }

    public required Meeting Meeting { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Everybody with a seat on the day, in the order of the seats.</summary>
    public required IReadOnlyList<AttendanceLine> People { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>Members of whom nothing was heard and who did not come, once the meeting has begun.</summary>
    public IReadOnlyList<PersonId> Absent { get; init; } = [];

    /// <summary>Chairs of groups that report to this one and are expected: the group's name and the person's.</summary>
    public IReadOnlyList<(string Group, string Chair)> Expected { get; init; } = [];

    /// <summary>The reader marks others.</summary>
    public required bool MayMark { get; init; }

    public required bool HasDeputy { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

/// <param name="Seat">The seat's title.</param>
/// <param name="Decides">False for an alternate without authority.</param>
public sealed record AttendanceLine(PersonId Person, string Seat, bool IsAlternate, bool Decides);

public static class AttendanceCard
{
    /// <summary>People of one card.</summary>
    public const int Most = 60;

    public static PersonalCard Render(AttendanceView view, Language words)
    {
        var meeting = view.Meeting;
        var title = words["Attendance: {0}, {1}", view.Terms.ShortName, Dates.Of(meeting.On, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (meeting.State is MeetingState.Open)
        {
            body.Add(Text.Of(RoomWords.Quorum(meeting.PartnersPresent(view.Terms, view.Now), view.Terms.Decisions.PartnersForQuorum, words)) with { Weight = "Bolder" });
        }
        body.AddRange(Chairs(view, words));
        body.AddRange(People(view, words));
        if (view.Expected.Count > 0)
        {
            body.Add(Text.Section(words["Expected from groups that report here"]));
            body.AddRange(view.Expected.Select(one => Text.Of(words["{0}, chair of {1}", PlainText.Escape(one.Chair), one.Group])));
        }
        if (view.MayMark && meeting.State is MeetingState.Open)
        {
            body.AddRange(Marking(view, words));
        }
        if (view.MayMark && meeting.State is not MeetingState.Closed)
        {
            body.AddRange(Taking(view, words));
        }
        return new() { Summary = title, Body = body, Actions = Buttons(view, words) };
    }

    private static IEnumerable<Element> Chairs(AttendanceView view, Language words)
    {
        foreach (var spell in view.Meeting.ChairSpells)
        {
            var who = PlainText.Escape(view.NameOf(spell.Person));
            var why = spell.Why is ChairMissing.Conflict ? words["a conflict of interest of the chair"] : words["the chair is away"];
            var line = spell.Until is { } until
                ? words["{0} chaired from {1} to {2}: {3}.", who, Dates.OfMoment(spell.From, words), Dates.OfMoment(until, words), why]
                : words["{0} chairs since {1}: {2}.", who, Dates.OfMoment(spell.From, words), why];
            yield return Text.Of(spell.Reason is { } reason ? $"{line} {PlainText.Escape(reason)}" : line);
        }
        if (!view.HasDeputy && view.MayMark)
        {
            yield return new Container([Text.Of(words["Nobody holds the seat that chairs when the chair is away. Ask the coordinator to fill it."])]) { Style = "warning" };
        }
    }

    private static IEnumerable<Element> People(AttendanceView view, Language words)
    {
        foreach (var line in view.People.Take(Most))
        {
            var presence = view.Meeting.Presences.FirstOrDefault(one => one.Person == line.Person);
            var apology = view.Meeting.Apologies.FirstOrDefault(one => one.Person == line.Person);
            if (presence is null && apology is null && line.IsAlternate)
            {
                continue;
            }
            List<string> said = [];
            if (presence is not null)
            {
                said.Add($"{string.Join(", ", presence.Stays.Select(stay => RoomWords.Stay(stay, words)))}.");
            }
            if (apology is not null)
            {
                said.Add(RoomWords.Apology(apology, view.NameOf, view.MayMark, words));
            }
            if (view.Absent.Contains(line.Person))
            {
                said.Add(words["Not here, and no apology."]);
            }
            if (line is { IsAlternate: true })
            {
                said.Add(line.Decides ? words["Alternate with authority to decide."] : words["Alternate without authority to decide."]);
            }
            yield return new Container(
            [
                Text.Of(words["{0}, {1}", PlainText.Escape(view.NameOf(line.Person)), words[line.Seat]]) with { Weight = "Bolder" },
                .. said.Count == 0 ? (IEnumerable<Element>)[] : [Text.Of(string.Join(" ", said)) with { Spacing = "None" }],
            ])
            { Spacing = "Small" };
        }
        if (view.People.Count > Most)
        {
            yield return Text.Note(words["And {0} more.", view.People.Count - Most]);
        }
    }

    private static IEnumerable<Element> Marking(AttendanceView view, Language words)
    {
        var here = view.People.Where(line => view.Meeting.Presences.Any(presence => presence.Person == line.Person && presence.IsHere)).ToList();
        var others = view.People.Except(here).Take(Most).ToList();
        yield return Text.Section(words["Mark others"]);
        if (others.Count > 0)
        {
            yield return new ChoiceInput(RoomVerbs.Came, words["Who has come?"], Choices(others)) { Several = true };
        }
        if (here.Count > 0)
        {
            yield return new ChoiceInput(RoomVerbs.Gone, words["Who has left?"], Choices(here)) { Several = true };
        }
        yield return new TimeInput(RoomVerbs.At, words["At what time? Leave it empty for now."]);
        yield return new Buttons([new Press(words["Keep"], MeetingVerbs.About(RoomVerbs.Mark, view.Meeting))]);

        IReadOnlyList<Choice> Choices(IEnumerable<AttendanceLine> lines) =>
            [.. lines.Select(line => new Choice(words["{0}, {1}", PlainText.Clean(view.NameOf(line.Person)), words[line.Seat]], line.Person.Value))];
    }

    private static IEnumerable<Element> Taking(AttendanceView view, Language words)
    {
        yield return Text.Section(words["Who chairs"]);
        yield return new ChoiceInput(RoomVerbs.Who, words["Who chairs from now on?"],
            [.. view.People.Where(line => line.Decides).Take(Most).Select(line => new Choice(words["{0}, {1}", PlainText.Clean(view.NameOf(line.Person)), words[line.Seat]], line.Person.Value))])
        { Placeholder = words["Choose one"] };
        yield return new ChoiceInput(RoomVerbs.Missing, words["Why not the chair?"],
            [new(words["The chair is away"], nameof(ChairMissing.Away)), new(words["The chair has a conflict of interest"], nameof(ChairMissing.Conflict))])
        { Value = nameof(ChairMissing.Away) };
        yield return new TextInput(RoomVerbs.Why, words["If it is not whoever the terms of reference name: why?"]) { MaxLength = Apology.MostText };
        yield return new Buttons([new Press(words["Hand over the chair"], MeetingVerbs.About(RoomVerbs.Chair, view.Meeting))]);
    }

    private static IReadOnlyList<CardAction> Buttons(AttendanceView view, Language words) => view.Meeting.State switch
    {
        MeetingState.Open => [Of(words["I am here"], RoomVerbs.Here, view), Of(words["I am leaving"], RoomVerbs.Leave, view), Of(words["Apologies"], RoomVerbs.Draw, view)],
        MeetingState.Planned => [Of(words["Apologies"], RoomVerbs.Draw, view)],
        _ => [],
    };

    private static Press Of(string title, string verb, AttendanceView view) => new Press(title, MeetingVerbs.About(verb, view.Meeting)) { WithInputs = false };
}
