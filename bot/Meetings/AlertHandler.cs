using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>"alert" brings the form; "alert TEXT" sends it at once, unless the speaker chairs several groups and must say which.</summary>
internal sealed class AlertHandler : Handler
{
    public override string Verb => AlertVerbs.Send;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("alert", "alert TEXT", "Tell your group's members at once of a risk or issue; the preview says nothing of it", SaidIn.Privately)
        {
            ForChair = true, OnlyChair = true,
            Read = static text => text.Length == 0 ? TypedCommand.Empty : TypedCommand.All(AlertVerbs.What, text),
        },
    ];

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        List<TermsOfReference> chaired = [.. turn.Partnership.Forums.Where(terms => turn.RosterOf(terms.Forum).MayChair(turn.Me, terms, turn.Today))];
        var named = turn.Data[AlertVerbs.Forum];
        var chosen = named is null ? chaired.FirstOrDefault(terms => terms.Forum == turn.Terms.Forum) ?? chaired.FirstOrDefault() : chaired.Find(terms => terms.Forum.Value == named);
        // What is written here is for members alone, so it is neither asked for nor answered where others read.
        if (chosen is null || turn.Place.IsShared)
        {
            return Outcome.Say(Refusals.Say(Reason.ChairOnly, turn.Words));
        }
        if ((named is null && chaired.Count > 1) || !turn.Data.Sent(AlertVerbs.What))
        {
            return Show(turn, chosen, chaired, null);
        }
        var command = new AlertGroup(turn.Data[AlertVerbs.What] is { } typed ? PlainText.Clean(typed) : null, turn.Me);
        return command.Decide(chosen, turn.RosterOf(chosen.Forum), turn.Now) switch
        {
            Decision<AlertGroup>.Accepted accepted => Outcome.Show(AlertCard.Receipt(chosen, accepted.Tell.Count, turn.Words)) with { Fact = accepted.Fact, Tell = accepted.Tell },
            Decision<AlertGroup>.Refused refused => Show(turn, chosen, chaired, Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("An alert is sent or refused."),
        };
    }

    private static Outcome Show(Turn turn, TermsOfReference chosen, IEnumerable<TermsOfReference> chaired, string? refusal) => Outcome.Show(AlertCard.Render(new()
    {
        Groups = [chosen, .. chaired.Where(terms => terms.Forum != chosen.Forum)],
        What = turn.Data[AlertVerbs.What] is { } typed ? PlainText.Shorten(PlainText.Clean(typed), AlertGroup.MostWhat) : null,
        Said = refusal,
        SaidIsRefusal = refusal is not null,
    }, turn.Words));
}
