using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <param name="Next">Where the next page starts, or nothing at the end.</param>
public sealed record MyReferralsView(IReadOnlyList<MyReferralLine> Referrals, string? Next)
{
    /// <summary>What the reader was asked about referrals that somebody else sent, because they screened the child.</summary>
    public IReadOnlyList<AskedLine> AskedOfMe { get; init; } = [];

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

    /// <summary>Questions of the front door that wait for the reader's answer.</summary>
    public IReadOnlyList<FrontDoorQuestion> Questions { get; init; } = [];
}

/// <summary>Questions about one referral that wait for the reader's answer.</summary>
public sealed record AskedLine(ReferralReference Reference, CaseReference Child, string FrontDoor, IReadOnlyList<FrontDoorQuestion> Questions);

/// <summary>What one person has referred, newest first.</summary>
public static class MyReferralsCard
{
    private const int MostOfQuestion = 300;

    public static PersonalCard For(MyReferralsView view, Language words) => FittingCard.Of("A page of referrals", cut => Draw(view, Math.Min(cut, MostOfQuestion), words));

    private static PersonalCard Draw(MyReferralsView view, int cut, Language words)
    {
        var title = words["Your referrals"];
        List<Element> body = [Text.Title(title)];
        foreach (var asked in view.AskedOfMe)
        {
            body.Add(Text.Section($"{asked.Reference} · {asked.Child}") with { Separator = true });
            body.AddRange(Asked(asked.Reference, asked.FrontDoor, asked.Questions, cut, words));
        }
        if (view.Referrals.Count == 0)
        {
            body.Add(Text.Of(words["You have not sent a referral yet. Type refer to start one."]));
        }
        foreach (var line in view.Referrals)
        {
            body.Add(Text.Section($"{line.Reference} · {line.Child} · {PlainText.Escape(line.Initials)}") with { Separator = true });
            body.Add(Text.Of(words["Sent to {0} on {1}.", line.FrontDoor, Dates.Of(line.SentOn, words)]) with { Spacing = "None" });
            body.AddRange(Standing(line, words));
            body.AddRange(line.Questions.Count > 0
                ? Asked(line.Reference, line.FrontDoor, line.Questions, cut, words)
                : [new Buttons([new Press(words["Add to {0}", line.Reference], Form(line.Reference))])]);
        }
        List<CardAction> actions = [new Press(words["Refer a child"], new FormPress(ReferralForm.Id).As(FormVerbs.Open))];
        if (view.Next is { } next)
        {
            actions.Add(new Press(words["Earlier referrals"], new(ReferralVerbs.Mine, new(ReferralVerbs.Cursor, next), new(ReferralVerbs.Before, view.Before ?? ""))));
        }
        return new() { Summary = title, Body = body, Actions = actions };
    }

    private static IEnumerable<Element> Standing(MyReferralLine line, Language words)
    {
        if (line.Outcome is { } outcome)
        {
            yield return Text.Of(words[outcome]);
            yield break;
        }
        if (line.Acknowledged is { } seen)
        {
            yield return Text.Of(words["Acknowledged on {0}.", Dates.Of(seen, words)]) with { Spacing = "None" };
        }
        if (line.AnswerBy is { } day)
        {
            yield return Text.Note(words["An answer is due by {0}.", Dates.Of(day, words)]);
        }
    }

    private static IEnumerable<Element> Asked(ReferralReference referral, string door, IReadOnlyList<FrontDoorQuestion> questions, int cut, Language words)
    {
        List<Element> lines = [Text.Of(words["{0} asks, and wants the answer by {1}:", door, Dates.Of(questions.Min(asked => asked.WantedBy), words)]) with { Weight = "Bolder" }];
        lines.AddRange(questions.Select(asked => Text.Typed(PlainText.Shorten(asked.Text, cut))));
        lines.Add(new Buttons([new Press(words["Answer about {0}", referral], Form(referral)) { Style = "positive" }]));
        yield return new Container(lines) { Style = "warning" };
    }

    private static PressPayload Form(ReferralReference referral) => new FormPress(AdditionForm.Id, About: referral.ToString()).As(FormVerbs.Open);

}
