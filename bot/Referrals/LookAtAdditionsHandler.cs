using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>
/// What was added after the outcome has been read. Typed: "looked at R-1042", or "decide again R-1042"; for a joined referral
/// the record that is kept stands after it.
/// </summary>
internal sealed class LookAtAdditionsHandler : Handler
{
    public override string Verb => FrontDoorVerbs.Look;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("looked at", "looked at R-1042", "Say that you have read what was added after the outcome", SaidIn.Privately) { Read = static text => Words(text, ChoiceField.No), ForFrontDoor = true },
        new("decide again", "decide again R-1042", "Put a referral back into the queue, because what was added changes the outcome", SaidIn.Privately) { Read = static text => Words(text, ChoiceField.Yes), ForFrontDoor = true },
    ];

    public override string? Record(Turn turn) => FrontDoorTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FrontDoorTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FrontDoorTurn.Of(turn, read) is not { } about)
        {
            return FrontDoorTurn.NotFound(turn);
        }
        var again = turn.Data[FrontDoorVerbs.Again] == ChoiceField.Yes;
        var done = again ? turn.Words["It waits in the queue to be decided again."] : turn.Words["Noted. Groups that have the child are told."];
        if (turn.Repeated)
        {
            return about.Show(about.Review, said: done);
        }
        var known = about.KnownChild(read)?.Value.ToDomain();
        var before = known is null ? null : FrontDoorTurn.KnownReview(read);
        if (about.Review.Joined is not null && known is { JoinedTo: { } further })
        {
            return about.Show(about.Review, said: turn.Words["{0} is the same child as {1}, whose record is kept. Press again.", known.Reference, further], refused: true, kept: further);
        }
        var lists = about.Review.Joined is null ? about.Items : known is null ? [] : FrontDoorTurn.KnownItems(read);
        return new LookAtAdditions(about.Review.Referral, turn.Me) { Again = again }.Decide(about.Review, about.Child, known, before?.Value.ToDomain(), lists, about.Setting) switch
        {
            Decision<LookedAt>.Accepted accepted => about.Show(
                accepted.State.Review, said: accepted.State.Again is { } other ? turn.Words["{0} waits in the queue to be decided again.", other.Referral] : done) with
            {
                Changes = [about.Save(accepted.State.Review), .. accepted.State.Again is { } open ? (DocumentOperation[])[DocumentOperation.Replace(Kinds.Review, before!, ReviewDocument.From(open))] : []],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<LookedAt>.AlreadySo => about.Show(about.Review, said: done),
            Decision<LookedAt>.Refused refused => about.Show(about.Review, said: Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static Dictionary<string, string> Words(string text, string again) =>
        new(ReferenceWords.Read(text, FrontDoorVerbs.Referral, FrontDoorVerbs.Same)) { [FrontDoorVerbs.Again] = again };
}
