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
    public override string Verb => RosterVerbs.FirstMeeting;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("first meeting", "first meeting 25 November 2026", "Say when your group's meetings begin", SaidIn.Privately)
        {
            ForChair = true,
            Read = static text => new Dictionary<string, string> { [RosterVerbs.On] = text },
        },
    ];

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        // The group may stand before the date; without one it is the speaker's own.
        var words = (turn.Data[RosterVerbs.On] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = words.TakeWhile(word => !char.IsAsciiDigit(word[0])).ToList();
        var terms = turn.Terms;
        if (named.Count > 0 && !turn.Partnership.TryGet(new ForumId(RosterRights.ForumIn(string.Join(' ', named))), out terms))
        {
            return RosterRights.Refuse(turn, Verb);
        }
        if (!RosterRights.Has(turn, terms!))
        {
            return RosterRights.Refuse(turn, Verb);
        }
        if (TypedDate.Read(string.Join(' ', words.Skip(named.Count))) is not { } day)
        {
            return Outcome.Say(Refusals.Say(Reason.DateNotReadable, turn.Words));
        }
        if (day > turn.Today.AddYears(2) || day < turn.Today.AddYears(-5))
        {
            return Outcome.Say(turn.Words["That date is too far away. Give the date of a meeting of this series."]);
        }
        return new Outcome(new Answer.Say(turn.Words["Done. {0} meets on {1}, and from there by its terms of reference.", terms!.ShortName, Dates.Of(day, turn.Words)]))
        {
            Changes = [RosterTurn.Save(read, RosterTurn.Stored(read, terms.Forum) with { FirstMeeting = day, MovedMeetings = [] })],
            Fact = new(Verb, terms.Forum.Value, day.ToString("yyyy-MM-dd")),
        };
    }
}
