using System.Globalization;
using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Bot.Actions;

/// <summary>Ticks an action off, or says that it is part done, blocked, or needs more time: by press or in words.</summary>
internal sealed class UpdateActionHandler : Handler
{
    public override string Verb => ActionVerbs.Tick;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("part done", "part done A-17 what is done so far", "Say that an action is part done", SaidIn.Privately) { Read = Kind(ActionUpdateKind.PartDone), ForMembers = true },
        new("more time", "more time A-17 2027-01-20 because ...", "Ask the chair for more time", SaidIn.Privately) { Read = MoreTime, ForMembers = true },
        new("blocked", "blocked A-17 because ...", "Say that an action is blocked", SaidIn.Privately) { Read = Kind(ActionUpdateKind.Blocked), ForMembers = true },
        new("done", "done A-17", "Tick an action off (for a child, add: helped, no change, made worse or too early)", SaidIn.Privately) { Read = Done, ForMembers = true, TakesNote = true },
    ];

    public override string? Record(Turn turn) => turn.Data[ActionVerbs.Action]?.ToUpperInvariant();

    public override void Plan(Turn turn, ReadPlan plan)
    {
        ActionTurn.Plan(turn, plan);
        if (FromList(turn))
        {
            plan.Find(Kinds.Action, MyActionsHandler.Page(turn, null));
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[ActionVerbs.Action] is null)
        {
            return Outcome.Say(turn.Words["Which one? Give its number, for example: done A-17"]);
        }
        if (ActionTurn.Of(turn, read) is not { } about)
        {
            return ActionTurn.Refuse(turn, read);
        }
        if (turn.Data.Choice<ActionUpdateKind>(ActionVerbs.Kind) is not { } kind)
        {
            return about.View(about.Action, Refusals.Say(Reason.UnknownChoice, turn.Words), true);
        }
        var note = turn.Data[ActionVerbs.Note] is { } typed ? PlainText.Clean(typed) : null;
        if (turn.Incoming is Incoming.Said && NamesAnother(note))
        {
            return about.View(about.Action, turn.Words["One action at a time, please. Nothing was changed. Send the sentence again with {0} alone, then with the next.", about.Action.Reference], true);
        }
        var command = new UpdateAction(kind, note, turn.Data.Choice<ActionEffect>(ActionVerbs.Effect), turn.Data.Date(ActionVerbs.Until), turn.Me);
        var decision = command.Decide(about.Action, about.Terms, turn.RosterOf(about.Terms.Forum), turn.Today, turn.Now);
        return about.Settle(decision, Said(kind, about.Action.Reference, turn.Words), (action, said, refused) =>
            FromList(turn)
                ? new Answer.Show(MyActionsHandler.Draw(turn, read.Find(Kinds.Action), said, refused, action.IsOpen ? null : action.Reference.ToString()))
                : about.View(action, said, refused));
    }

    /// <summary>"done A-15 and A-22": the second would otherwise be taken for a note, and its owner believe it ticked off.</summary>
    private static bool NamesAnother(string? note)
    {
        var next = note?.Split([' ', ',', '&', '+'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(static word => !word.Equals("and", StringComparison.OrdinalIgnoreCase));
        return ActionReference.TryParse(next?.TrimEnd('.', ';'), out _);
    }

    internal static IReadOnlyDictionary<string, string> Reference(string text) => ReferenceWords.Read(text, ActionVerbs.Action, ActionVerbs.Note);

    private static bool FromList(Turn turn) => turn.Data[ActionVerbs.From] == ActionVerbs.FromList;

    private static string Said(ActionUpdateKind kind, ActionReference action, Language words) => kind switch
    {
        ActionUpdateKind.Done => words["{0} is ticked off. Thank you.", action],
        ActionUpdateKind.PartDone => words["{0} is noted as part done.", action],
        ActionUpdateKind.Blocked => words["{0} is noted as blocked. The chair is told.", action],
        _ => words["More time for {0} is asked. The chair is told; the date stands until the chair answers.", action],
    };

    private static Func<string, IReadOnlyDictionary<string, string>> Kind(ActionUpdateKind kind) =>
        text => new Dictionary<string, string>(Reference(text)) { [ActionVerbs.Kind] = kind.ToString() };

    /// <summary>"done A-17 helped: she is back at school": the effect is looked for in what follows.</summary>
    private static Dictionary<string, string> Done(string text)
    {
        var read = new Dictionary<string, string>(Kind(ActionUpdateKind.Done)(text));
        var note = read.GetValueOrDefault(ActionVerbs.Note, "");
        ActionEffect? effect = note switch
        {
            _ when note.StartsWith("helped", StringComparison.OrdinalIgnoreCase) => ActionEffect.Helped,
            _ when note.StartsWith("no change", StringComparison.OrdinalIgnoreCase) => ActionEffect.NoChange,
            _ when note.StartsWith("made worse", StringComparison.OrdinalIgnoreCase) => ActionEffect.MadeWorse,
            _ when note.StartsWith("too early", StringComparison.OrdinalIgnoreCase) => ActionEffect.TooEarly,
            _ => null,
        };
        if (effect is { } found)
        {
            read[ActionVerbs.Effect] = found.ToString();
        }
        return read;
    }

    /// <summary>"more time A-17 2027-01-20 because the school is closed", "more time A-17 until 20 January 2027, the school is closed".</summary>
    private static Dictionary<string, string> MoreTime(string text)
    {
        var read = new Dictionary<string, string>(Kind(ActionUpdateKind.AskedMoreTime)(text));
        var said = TypedDate.WithoutUntil(read.GetValueOrDefault(ActionVerbs.Note, ""));
        var (day, why) = TypedDate.Leading(said);
        read[ActionVerbs.Until] = day is { } until ? until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : said;
        read[ActionVerbs.Note] = why;
        return read;
    }
}
