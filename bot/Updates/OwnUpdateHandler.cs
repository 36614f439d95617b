using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Updates;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Bot.Updates;

/// <summary>What answering and reporting back share: what the speaker, or their agency, was asked about one child.</summary>
internal abstract class OwnUpdateHandler : Handler
{
    public override string? Record(Turn turn) => ItemTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => UpdateTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        var asked = UpdateTurn.Of(turn, read, (stored, terms) => IsTheirs(turn, stored, terms));
        var stored = asked.FirstOrDefault(one => turn.Partnership.TryGet(new ForumId(one.Value.Forum), out var terms) && IsTheirs(turn, one, terms));
        if (stored is null || !turn.Partnership.TryGet(new ForumId(stored.Value.Forum), out var group)
            || !CaseReference.TryParse(turn.Data[UpdateVerbs.Child], out var child) || Access.IsClosedByConflict(FlagTurn.EveryForums(turn, read, child), turn.Me))
        {
            return UpdateTurn.NotFound(turn);
        }
        var ask = stored.Value.ToDomain();
        if (!IsSent(turn))
        {
            var over = ReplyToUpdate.IsOver(ask, group, turn.RosterOf(group.Forum), turn.Today);
            return Outcome.Show(Draw(turn, ask, group, over ? Refusals.Say(Reason.MeetingClosed, turn.Words) : null, over));
        }
        var done = turn.Words["Thank you. Those who discuss the child can read it."];
        if (turn.Repeated)
        {
            return Outcome.Show(Draw(turn, ask, group, done, false));
        }
        return Decide(turn, ask, group) switch
        {
            Decision<UpdateAsk>.Accepted accepted => Outcome.Show(Draw(turn, accepted.State, group, done, false)) with
            {
                Changes = [DocumentOperation.Replace(Kinds.Update, stored, UpdateDocument.From(accepted.State))],
                Fact = accepted.Fact,
            },
            Decision<UpdateAsk>.AlreadySo already => Outcome.Show(Draw(turn, already.State, group, done, false)),
            Decision<UpdateAsk>.Refused refused => Outcome.Show(Draw(turn, ask, group, Refusals.Say(refused.Why, turn.Words), true)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    /// <summary>Something came to be stored; otherwise the card is shown.</summary>
    protected abstract bool IsSent(Turn turn);

    protected abstract Decision<UpdateAsk> Decide(Turn turn, UpdateAsk ask, TermsOfReference terms);

    protected abstract Cards.Elements.PersonalCard Draw(Turn turn, UpdateAsk ask, TermsOfReference terms, string? said, bool refused);

    private static bool IsTheirs(Turn turn, Stored<UpdateDocument> stored, TermsOfReference terms) =>
        ReplyToUpdate.IsTheirs(stored.Value.ToDomain(), turn.Me, terms, turn.RosterOf(terms.Forum), turn.Today);
}
