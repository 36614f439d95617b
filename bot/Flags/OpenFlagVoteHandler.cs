using PanelAssistant.Bot.Decisions;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Flags;

/// <summary>"vote CH-2041" in the meeting chat: the shared card goes up, and each entitled member gets their own view of it.</summary>
internal sealed class OpenFlagVoteHandler : Handler
{
    public override string Verb => FlagVerbs.Open;

    public override bool DespiteConflict => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("vote remove", "vote remove CH-2041", "Ask the group to take a flag off", SaidIn.InGroup)
        {
            Read = text => new Dictionary<string, string>(Reading(text)) { [FlagVerbs.Choice] = nameof(FlagChange.Remove) },
            ForChair = true, OnlyChair = true,
        },
        new("vote add", "vote add CH-2041", "", SaidIn.InGroup)
        {
            Read = text => new Dictionary<string, string>(Reading(text)) { [FlagVerbs.Choice] = nameof(FlagChange.Add) },
            ForChair = true,
        },
        new("decide", "decide CH-2041", "", SaidIn.InGroup) { Read = Reading, ForChair = true },
        new("vote", "vote CH-2041", "Open a vote on a flag, or show the open one (between meetings: vote CH-2041 between meetings)", SaidIn.InGroup) { Read = Reading, ForChair = true, OnlyChair = true },
    ];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan)
    {
        FlagTurn.Plan(turn, plan);
        if (Domain.Cases.CaseReference.TryParse(turn.Data[FlagVerbs.Child], out var child))
        {
            foreach (var terms in turn.Partnership.Forums)
            {
                plan.Get(Kinds.Board, $"flag:{FlagDocument.IdOf(terms.Forum, child)}");
            }
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.Place.IsShared)
        {
            return Outcome.Say(Refusals.Say(Reason.WrongChat, turn.Words));
        }
        if (turn.ChatForum is null)
        {
            return Outcome.Say(Refusals.Say(Reason.ChatHasNoForum, turn.Words));
        }
        if (turn.Data[FlagVerbs.Child] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"vote\" and the reference, for example: vote CH-2041"]);
        }
        if (FlagTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        if (turn.Repeated)
        {
            return new Answer.Silence();
        }
        if (read.Get(Kinds.Child, about.Child.ToString())?.Value.JoinedTo is not null && about.Flag is { HasOpenQuestion: false, IsFlagged: false })
        {
            return Outcome.Say(Refusals.Say(Reason.JoinedToAnother, turn.Words));
        }
        if (about.Flag.HasOpenQuestion && !turn.MayChair)
        {
            // A member who types it wants to see the vote: their own view goes to them alone.
            return about.View(about.Flag);
        }
        var command = new OpenFlagVote(about.Child, turn.Data.Choice<FlagChange>(FlagVerbs.Choice), turn.Me)
        {
            Proposal = ProposalForm.Read(turn),
            BetweenMeetings = turn.Data[FlagVerbs.Between] == "yes",
        };
        Answer done = turn.Incoming is Incoming.Said ? new Answer.Silence() : new Answer.Say(turn.Words["The question is put to the group: its card comes up in this chat."]);
        return command.Decide(about.Flag, turn.Terms, turn.Roster, turn.Today, turn.Now) switch
        {
            Decision<Flag>.Accepted accepted => new Outcome(done)
            {
                Fact = accepted.Fact,
                Changes = [about.Save(accepted.State), BoardFor(turn, read, accepted.State)],
                Repaint = FlagTurn.BoardOf(accepted.State),
            },
            Decision<Flag>.AlreadySo already => new Outcome(done)
            {
                Changes = [BoardFor(turn, read, already.State)],
                Repaint = FlagTurn.BoardOf(already.State),
            },
            Decision<Flag>.Refused { Why: Reason.ChairOnly } => new Outcome(new Answer.Say(Refusals.Say(Reason.ChairOnly, turn.Words)))
            {
                Fact = new(FlagVerbs.Open, about.Child.ToString(), nameof(Reason.ChairOnly)),
            },
            Decision<Flag>.Refused refused when command.Proposal is not null => Outcome.Show(ProposalForm.Draw(turn, about.Flag, Refusals.Say(refused.Why, turn.Words))),
            Decision<Flag>.Refused refused => Outcome.Say(Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static IReadOnlyDictionary<string, string> Reading(string text)
    {
        var read = ReferenceWords.Child(text);
        return read.GetValueOrDefault(FlagVerbs.Why, "").Contains("between meetings", StringComparison.OrdinalIgnoreCase)
            ? new Dictionary<string, string>(read) { [FlagVerbs.Between] = "yes" }
            : read;
    }

    /// <summary>A fresh board: asked for again, the card is posted again at the end of the chat, where people look.</summary>
    private static DocumentOperation BoardFor(Turn turn, ReadSet read, Flag flag)
    {
        var id = FlagTurn.BoardOf(flag);
        return DocumentOperation.Save(Kinds.Board, id, read.Get(Kinds.Board, id), new BoardDocument
        {
            ConversationId = turn.Place.Id,
            ServiceUrl = turn.Place.ServiceUrl,
            TenantId = turn.Place.TenantId,
        });
    }
}
