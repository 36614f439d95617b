using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Forums;

/// <summary>Says when a group's series of meetings begins: every later date is counted from there.</summary>
internal sealed class FirstMeetingHandler : Handler
{
    /// <summary>Words that people put between the group and the date.</summary>
    private static readonly string[] Between = ["on", "is", "for", "of", "the"];

    public override string Verb => RosterVerbs.FirstMeeting;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("first meeting", "first meeting 25 November 2026", "Say when your group's meetings begin", SaidIn.Privately)
        {
            ForChair = true, ForRoster = true,
            Read = static text => new Dictionary<string, string> { [RosterVerbs.On] = text },
        },
    ];

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        // The group may stand before the date; without one it is the speaker's own.
        var words = (turn.Data[RosterVerbs.On] ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var at = Enumerable.Range(0, words.Length).FirstOrDefault(at => TypedDate.Read(string.Join(' ', words.Skip(at))) is not null, words.Length);
        var named = words.Take(at).TakeWhile(word => !char.IsAsciiDigit(word[0])).Where(word => !Between.Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        var terms = turn.Terms;
        if (named.Count > 0 && !turn.Partnership.TryGet(new ForumId(RosterRights.ForumIn(string.Join(' ', named))), out terms))
        {
            // "First meeting next Wednesday" names no group, and no day either.
            return at == words.Length && RosterRights.Has(turn) ? Outcome.Say(Refusals.Say(Reason.DateNotReadable, turn.Words)) : RosterRights.Refuse(turn, Verb);
        }
        if (!RosterRights.Has(turn, terms!))
        {
            return RosterRights.Refuse(turn, Verb);
        }
        if (TypedDate.Read(string.Join(' ', words.Skip(at))) is not { } day)
        {
            return Outcome.Say(Refusals.Say(Reason.DateNotReadable, turn.Words));
        }
        if (day > turn.Today.AddYears(2) || day < turn.Today.AddYears(-5))
        {
            return Outcome.Say(turn.Words["That date is too far away. Give the date of a meeting of this series."]);
        }
        var roster = RosterTurn.Stored(read, terms!.Forum);
        var done = turn.Words["Done. {0} meets on {1}, and from there by its terms of reference.", terms.ShortName, Dates.Of(day, turn.Words)];
        if (roster.FirstMeeting is { } before)
        {
            if (before == day)
            {
                // Said once more, it would put meetings back that were moved since.
                return Outcome.Say(done);
            }
            done += " " + turn.Words["Before, the series began on {0}. If you meant to move one meeting only, type \"first meeting\" and that day again, and then \"move meeting\".", Dates.Of(before, turn.Words)];
        }
        return new Outcome(new Answer.Say(done))
        {
            Changes = [RosterTurn.Save(read, roster with { FirstMeeting = day, MovedMeetings = [] })],
            Fact = new(Verb, terms.Forum.Value, $"{day:yyyy-MM-dd}{(roster.FirstMeeting is { } earlier ? $", before {earlier:yyyy-MM-dd}" : "")}"),
        };
    }
}
