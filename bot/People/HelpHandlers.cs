using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forums;
using PanelAssistant.Cards.People;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.People;

/// <summary>Greets, explains, and answers nonsense: nobody is left without a next step.</summary>
internal abstract class HelpHandlerBase(HelpKind kind) : Handler
{
    public override bool OnlyReads => true;

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return InGroup(turn);
        }
        return Outcome.Show(HelpCard.Render(new HelpView
        {
            Kind = kind,
            Groups = [.. turn.Partnership.Forums.Where(terms => turn.RosterOf(terms.Forum).Find(turn.Me, turn.Today) is not null).Select(terms => terms.ShortName)],
            Keeps = [.. RosterRights.Forums(turn).Select(terms => terms.ShortName)],
            Warnings = [.. Warnings(turn)],
            Commands = [.. Commands(turn, SaidIn.Privately)],
        }, turn.Words));
    }

    /// <summary>In a shared chat: one sentence, nothing about anybody.</summary>
    protected Outcome InGroup(Turn turn)
    {
        if (kind is HelpKind.Welcome)
        {
            return Outcome.Say(turn.Words["Hello. The chair can tie this chat to the group by typing \"set up\" here. Type \"help\" to see what I do in this chat."]);
        }
        var commands = string.Join(", ", Commands(turn, SaidIn.InGroup).Select(command => command.Shows));
        var lead = kind is HelpKind.NotUnderstood ? turn.Words["I did not understand that."] + " " : "";
        return Outcome.Say(lead + turn.Words["In this chat you can type: {0}. Everything about a person goes into our private chat: open a chat with me and type \"help\".", commands]);
    }

    /// <summary>Whoever chairs sees an overdue renewal until it is renewed (Halton CSSG, renewal date).</summary>
    private static IEnumerable<string> Warnings(Turn turn) =>
        from terms in turn.Partnership.Forums
        where terms.RenewalOn(turn.Today) is Renewal.Overdue && turn.RosterOf(terms.Forum).MayChair(turn.Me, terms, turn.Today)
        select $"{terms.ShortName}: {RenewalWords.Warning(terms, turn.Today, turn.Words)}";

    private static IEnumerable<(string Shows, string Does)> Commands(Turn turn, SaidIn where) =>
        turn.Handlers.All
            .SelectMany(handler => handler.Typed)
            .Where(command => command.Does.Length > 0 && (command.Where & where) != 0)
            .Where(command => !command.ForChair || turn.MayChair || (turn.Roster.Coordinator == turn.Me && !command.OnlyChair) || (command.ForRoster && turn.IsAdministrator))
            .Where(command => !command.ForMembers || turn.IsMember)
            .Where(command => !command.ForFrontDoor || turn.ReviewsReferrals)
            .Select(command => (command.Shows, command.Does));
}

internal sealed class HelpHandler() : HelpHandlerBase(HelpKind.Help)
{
    public override string Verb => HelpVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("help", "help", "Show this"),
        new("what can you do", "", ""),
        new("how do i", "", ""),
        new("hilfe", "", ""),
        new("cymorth", "", ""),
    ];
}

internal sealed class WelcomeHandler() : HelpHandlerBase(HelpKind.Welcome)
{
    /// <summary>The platform tells of one installation twice, perhaps to two processes: the second within this is the same one.</summary>
    private static readonly TimeSpan SameInstall = TimeSpan.FromSeconds(30);

    public override string Verb => HelpVerbs.Welcome;

    public override bool OnlyReads => false;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("hi", "", ""), new("hello", "", ""), new("hey", "", ""), new("good morning", "", ""), new("good afternoon", "", ""),
        new("helo", "", ""), new("start", "", ""),
    ];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (turn.Incoming is Incoming.BotAdded)
        {
            plan.Get(Kinds.Press, Install(turn));
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Incoming is not Incoming.BotAdded || turn.Repeated)
        {
            return base.Handle(turn, read);
        }
        return read.Get(Kinds.Press, Install(turn)) is null
            ? base.Handle(turn, read) with { Changes = [DocumentOperation.Create(Kinds.Press, Install(turn), new PressDocument { At = turn.Now }, SameInstall)] }
            : new Answer.Silence();
    }

    private static string Install(Turn turn) => $"welcome:{turn.Place.Id}";
}

internal sealed class NotUnderstoodHandler() : HelpHandlerBase(HelpKind.NotUnderstood)
{
    public override string Verb => HelpVerbs.NotUnderstood;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("???", "", "")];
}
