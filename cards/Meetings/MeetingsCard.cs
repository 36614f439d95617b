using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Meetings;

/// <summary>A group's coming meetings, with what is wrong about their days.</summary>
public sealed record MeetingsView
{
    public required TermsOfReference Terms { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>In the order of their days; empty while nobody has said when the group first meets.</summary>
    public required IReadOnlyList<MeetingLine> Meetings { get; init; }

    /// <summary>Other groups of the reader.</summary>
    public IReadOnlyList<TermsOfReference> Others { get; init; } = [];

    /// <summary>The reader may give a meeting another day.</summary>
    public required bool MayMove { get; init; }

    /// <summary>Why the last attempt to write the group's calendar failed; only for those who run its meetings.</summary>
    public OutsideTrouble? Calendar { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

/// <param name="Day">What kind of day it is: a weekend or bank holiday is worth a warning.</param>
/// <param name="Holiday">The bank holiday's name.</param>
/// <param name="Proposed">Working days to which one press moves it, where it needs that.</param>
public sealed record MeetingLine(Meeting Meeting, DayKind Day, string? Holiday, PapersDeadline Papers, IReadOnlyList<DateOnly> Proposed);

public static class MeetingsCard
{
    /// <summary>Meetings of one card.</summary>
    public const int Most = 4;

    private const int MostOthers = 4;

    public static PersonalCard Render(MeetingsView view, Language words)
    {
        var title = words["Meetings of {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view is { MayMove: true, Calendar: { } trouble })
        {
            body.Add(new Container([Text.Of(Trouble(trouble, words))]) { Style = "warning" });
        }
        if (view.Meetings.Count == 0)
        {
            body.Add(Text.Of(words["Nobody has said yet when the group meets."]));
        }
        body.AddRange(view.Meetings.Select(line => Line(view, line, words)));
        if (view is { MayMove: true } && view.Meetings.Where(line => line.Meeting.State is MeetingState.Planned).ToList() is { Count: > 0 } movable)
        {
            body.AddRange(Move(view, movable, words));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [.. view.Others.Take(MostOthers).Select(other =>
                new Press(words["Meetings of {0}", other.ShortName], MeetingVerbs.About(MeetingVerbs.List, other.Forum)) { WithInputs = false })],
        };
    }

    private static string Trouble(OutsideTrouble trouble, Language words) => trouble switch
    {
        OutsideTrouble.NotAllowed => words["The calendar could not be written: I have no permission. Ask your administrator to give it; I keep trying."],
        OutsideTrouble.NotFound => words["The calendar could not be written: its mailbox was not found. Ask your administrator to check the setting; I keep trying."],
        OutsideTrouble.Refused => words["The calendar could not be written: it refused the meeting. Ask your administrator to look at the log; I keep trying."],
        _ => words["The calendar could not be written: it did not answer. I keep trying."],
    };

    private static Container Line(MeetingsView view, MeetingLine line, Language words)
    {
        var meeting = line.Meeting;
        List<Element> items = [Text.Of(Dates.WithWeekday(meeting.On, words)) with { Weight = "Bolder" }];
        if (State(meeting, words) is { } state)
        {
            items.Add(Text.Of(state) with { Spacing = "None" });
        }
        if (meeting.Moves is [.., var move])
        {
            items.Add(Text.Of(move.Why is { } why
                ? words["Moved from {0}. {1}", Dates.Of(move.From, words), PlainText.Escape(why)]
                : words["Moved from {0}.", Dates.Of(move.From, words)]) with
            { Spacing = "None" });
        }
        items.Add(Text.Of(AgendaWords.Papers(line.Papers, view.Today, words)) with { Spacing = "None" });
        if (AgendaWords.Warning(line.Papers, words) is { } papers)
        {
            items.Add(Text.Note(papers));
        }
        if (Warning(line, words) is { } warning)
        {
            items.Add(new Container([Text.Of(warning)]) { Style = "warning" });
        }
        if (view.MayMove && line.Proposed.Count > 0)
        {
            items.Add(new Buttons([.. line.Proposed.Select(day => new Press(
                words["Move it to {0}", Dates.WithWeekday(day, words)],
                MeetingVerbs.About(MeetingVerbs.Move, meeting, new KeyValuePair<string, string>(MeetingVerbs.To, $"{day:yyyy-MM-dd}"))) { WithInputs = false })]));
        }
        return new(items) { Separator = true, Spacing = "Medium" };
    }

    private static string? State(Meeting meeting, Language words) => meeting.State switch
    {
        MeetingState.Open => words["It is open now."],
        MeetingState.Closed => words["It is over."],
        _ => null,
    };

    private static string? Warning(MeetingLine line, Language words) => line.Day switch
    {
        DayKind.BankHoliday => words["That is a bank holiday: {0}.", words[line.Holiday ?? ""]],
        DayKind.Weekend => words["That is at a weekend."],
        DayKind.NotKnown => words["I do not know the bank holidays of that year yet. Check the day."],
        _ => null,
    };

    private static IEnumerable<Element> Move(MeetingsView view, IReadOnlyList<MeetingLine> movable, Language words)
    {
        var forum = view.Terms.Forum;
        yield return Text.Section(words["Another day"]);
        yield return new ChoiceInput(MeetingVerbs.Meeting, words["Which meeting?"],
            [.. movable.Select(line => new Choice(Dates.Of(line.Meeting.On, words), $"{line.Meeting.Due:yyyy-MM-dd}"))])
        { Placeholder = words["Choose one"] };
        yield return new DateInput(MeetingVerbs.To, words["To which day?"]);
        yield return new TextInput(MeetingVerbs.Why, words["Why?"]) { MaxLength = MoveMeeting.MostWhy };
        yield return new ChoiceInput(MeetingVerbs.ActionsFollow, words["If it is later: actions due at the meeting"],
            [new(words["keep their day"], ChoiceField.No), new(words["are due on the new day"], ChoiceField.Yes)])
        { Value = ChoiceField.No };
        yield return new Buttons([new Press(words["Move the meeting"], MeetingVerbs.About(MeetingVerbs.Move, forum))]);
    }
}
