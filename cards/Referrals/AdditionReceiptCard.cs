using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <param name="Undecided">The front door had not decided when it was added.</param>
/// <param name="AnswerBy">Local day by which the front door answers the referral; nothing when the calendar's data does not reach so far.</param>
public sealed record AdditionReceiptView(ReferralReference Referral, Addition Addition, FrontDoor Door, bool Undecided, DateOnly? AnswerBy);

/// <summary>Proof that an addition was received, and what comes of it. Says nothing of what it says.</summary>
public static class AdditionReceiptCard
{
    public static PersonalCard For(AdditionReceiptView view, Language words)
    {
        var title = view.Addition.Answers.Count > 0 ? words["Your answer about {0} is received", view.Referral] : words["Your addition to {0} is received", view.Referral];
        List<Element> body =
        [
            Text.Title(title),
            // What became of the referral meanwhile is told elsewhere, and of a joined one nothing at all.
            Text.Of(view.Undecided
                ? words["{0} is told, and sees it at the top of the referral.", view.Door.Name]
                : words["{0} is told, reads it and passes it on where it belongs. Working days for that: {1}.", view.Door.Name, view.Door.ReplyWorkingDays]),
        ];
        if (view is { Undecided: true, AnswerBy: { } day })
        {
            body.Add(Text.Of(words["The answer to your referral is due by {0}, as before.", Dates.Of(day, words)]));
        }
        if (view.Addition.Corrects.Any(part => part is not CorrectedPart.Other))
        {
            body.Add(Text.Of(words["The child's record does not change by this. Those who decide see what you wrote."]));
        }
        body.Add(new Container([Text.Of(words[DangerWords.NotACall])]) { Style = view.Addition.ImmediateDanger ? "attention" : "warning" });
        return new() { Summary = title, Body = body, Actions = [new Press(words["My referrals"], new(ReferralVerbs.Mine))] };
    }
}
