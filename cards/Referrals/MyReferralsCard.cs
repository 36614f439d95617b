using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <param name="Next">Where the next page starts, or nothing at the end.</param>
public sealed record MyReferralsView(IReadOnlyList<MyReferralLine> Referrals, string? Next)
{
    /// <summary>The moment of the last one shown, for finding where the next ones stand.</summary>
    public string? Before { get; init; }
}

/// <param name="Initials">For the referrer's own eyes: helps to tell two children apart.</param>
/// <param name="SentOn">Local day.</param>
public sealed record MyReferralLine(ReferralReference Reference, CaseReference Child, string Initials, DateOnly SentOn, string FrontDoor, DateOnly? AnswerBy)
{
    /// <summary>Local day on which the front door said that it has it.</summary>
    public DateOnly? Acknowledged { get; init; }

    /// <summary>The class of its outcome, in the words of the terms; nothing while there is none.</summary>
    public string? Outcome { get; init; }
}

/// <summary>What one person has referred, newest first.</summary>
public static class MyReferralsCard
{
    public static PersonalCard For(MyReferralsView view, Language words)
    {
        var title = words["Your referrals"];
        List<Element> body = [Text.Title(title)];
        if (view.Referrals.Count == 0)
        {
            body.Add(Text.Of(words["You have not sent a referral yet. Type refer to start one."]));
        }
        foreach (var line in view.Referrals)
        {
            body.Add(Text.Section($"{line.Reference} · {line.Child} · {PlainText.Escape(line.Initials)}") with { Separator = true });
            body.Add(Text.Of(words["Sent to {0} on {1}.", line.FrontDoor, Dates.Of(line.SentOn, words)]) with { Spacing = "None" });
            if (line.Outcome is { } outcome)
            {
                body.Add(Text.Of(words[outcome]));
                continue;
            }
            if (line.Acknowledged is { } seen)
            {
                body.Add(Text.Of(words["Acknowledged on {0}.", Dates.Of(seen, words)]) with { Spacing = "None" });
            }
            if (line.AnswerBy is { } day)
            {
                body.Add(Text.Note(words["An answer is due by {0}.", Dates.Of(day, words)]));
            }
        }
        List<CardAction> actions = [new Press(words["Refer a child"], new FormPress(ReferralForm.Id).As(FormVerbs.Open))];
        if (view.Next is { } next)
        {
            actions.Add(new Press(words["Earlier referrals"], new(ReferralVerbs.Mine, new(ReferralVerbs.Cursor, next), new(ReferralVerbs.Before, view.Before ?? ""))));
        }
        return new() { Summary = title, Body = body, Actions = actions };
    }
}
