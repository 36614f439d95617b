using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Screenings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Cases;

/// <summary>
/// Finds a record by its reference, to be put into a message. Names are not searched: what is found lands in a chat. Somebody
/// who may not open the record finds what somebody finds whose number does not exist.
/// </summary>
internal sealed class FindCaseHandler : Handler
{
    public override string Verb => CaseVerbs.Find;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("post", "post CH-2041", "Put a reference into this chat for others to open", SaidIn.InGroup) { Read = ReferenceWords.Child, ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (Reference(turn) is { } child)
        {
            plan.Get(Kinds.Child, child.ToString());
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (Reference(turn) is not { } child)
        {
            return Outcome.Say(turn.Words["Type a reference, such as CH-2041. I do not search for names."]);
        }
        if (read.Get(Kinds.Child, child.ToString()) is not { } stored || !ScreeningSubject.MayScreen(turn, stored.Value))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        // A search names no child in the way in which presses do, so nobody has looked at this yet.
        if (turn.IsClosedByConflict(child))
        {
            return Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
        }
        var card = CaseReferenceCard.Render(new(child), turn.Words);
        return turn.Incoming is Incoming.Searched
            ? new Answer.Found([new(card, child.ToString(), turn.Words["Only people with a part in it see more."])])
            : turn.Place.IsShared ? new Answer.Post(card) : Outcome.Say(Refusals.Say(Reason.WrongChat, turn.Words));
    }

    /// <summary>"2041" is enough in a search for references.</summary>
    private static CaseReference? Reference(Turn turn)
    {
        var text = turn.Data[CaseVerbs.Child] ?? turn.Data[Desk.SearchText];
        return CaseReference.TryParse(text, out var child) || CaseReference.TryParse("CH-" + text, out child) ? child : null;
    }
}
