using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <param name="AnswerBy">Local day by which the front door answers; nothing when the calendar's data does not reach so far.</param>
public sealed record ReferralReceiptView(ReferralReference Reference, CaseReference Child, FrontDoor FrontDoor, DateOnly? AnswerBy, bool ImmediateDanger)
{
    /// <summary>What is always said of a group that the child may come to, such as that a discussion there is no referral.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>A group that may discuss this child only without a name, because parents have not been told.</summary>
    public string? OnlyWithoutName { get; init; }
}

/// <summary>Proof for the referrer that it was received, and what comes next. Names nobody.</summary>
public static class ReferralReceiptCard
{
    public static PersonalCard For(ReferralReceiptView view, Language words)
    {
        var received = words["Referral {0} received", view.Reference];
        List<Element> body =
        [
            Text.Title(received),
            new Facts(
            [
                new(words["Referral"], view.Reference.ToString()),
                new(words["Child's reference"], view.Child.ToString()),
                new(words["Goes to"], view.FrontDoor.Name),
                new(words["Answer by"], view.AnswerBy is { } day ? Dates.Of(day, words) : words["{0} working days from today", view.FrontDoor.ReplyWorkingDays]),
            ]),
            Text.Section(words["What happens next"]),
            Text.Of(words[view.FrontDoor.Reply]),
            .. view.Notices.Select(notice => Text.Of(words[notice])),
            Text.Of(words["Use the references when you write or speak about this in a chat. Do not use the child's name there."]),
            new Container([Text.Of(words[DangerWords.NotACall])]) { Style = view.ImmediateDanger ? "attention" : "warning" },
        ];
        if (view.OnlyWithoutName is { } group)
        {
            body.Insert(body.Count - 1, Text.Of(words["Parents have not been told, so {0} can discuss this child only without a name. For that, type \"refer no names\".", group]));
        }
        return new()
        {
            Summary = received,
            Body = body,
            Actions =
            [
                new Press(words["Add a screening"], new FormPress(Screenings.ScreeningForm.Id, About: view.Child.ToString()).As(FormVerbs.Open)),
                new Press(words["My referrals"], new(ReferralVerbs.Mine)),
            ],
        };
    }
}
