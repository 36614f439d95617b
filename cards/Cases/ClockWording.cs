using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Cases;

/// <summary>
/// What to say, on the phone or by e-mail, to somebody who has no account here. It names no child: the reference is enough
/// until both know whom they are talking to.
/// </summary>
internal static class ClockWording
{
    public static string? For(ClockLine line, TermsOfReference terms, DateOnly? papersClose, Language words) => line switch
    {
        { State.Over: true } => null,
        { Rule: null, State.AwaitsPlan: true } => words[
            "{0} turns 18 on {1}. Please send us the plan for the move to adult services, and say who will lead it.", line.Child.Reference, Dates.Of(line.State.RunsOut, words)],
        { Rule: null } => null,
        { State.Invited: not null } => Invitation(line, terms, papersClose, words),
        { State.AwaitsPlan: true } => words[
            "Your authority placed a child in our area whom we know as {0}. We have found a risk of exploitation. Please send us the plan that is in place to address and reduce it. I will tell you by phone who the child is. On {1} we look at whether the risk has become less.",
            line.Child.Reference, Dates.Of(line.State.RunsOut, words)],
        _ => null,
    };

    private static string Invitation(ClockLine line, TermsOfReference terms, DateOnly? papersClose, Language words)
    {
        var rule = line.Rule!;
        var why = rule.Asks is ClockAsk.InviteLeadProfessional
            ? words["{0} will have been at risk of exploitation for {1} months.", line.Child.Reference, rule.Months]
            : words["{0}, whom your authority placed in our area, has been at risk of exploitation for {1} months, and the risk has not become less.", line.Child.Reference, rule.Months];
        var come = words["You are invited to the meeting of {0} on {1}.", terms.Name, Dates.Of(line.State.Meeting!.Value, words)];
        var headings = rule.Headings.Count > 0 ? " " + words["We would like to discuss: {0}.", string.Join("; ", rule.Headings)] : "";
        var papers = rule.Papers.Count == 0 ? "" : " " + (papersClose is { } closes
            ? words["Please send us by {0}: {1}.", Dates.Of(closes, words), string.Join("; ", rule.Papers)]
            : words["Please send us: {0}.", string.Join("; ", rule.Papers)]);
        return $"{why} {come}{headings}{papers}";
    }
}
