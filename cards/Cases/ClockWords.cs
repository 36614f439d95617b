using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Cases;

/// <summary>What a clock says, on the agenda and on its own card. Names nobody.</summary>
internal static class ClockWords
{
    public static string RunsOut(ClockLine line, Language words) => line.Rule switch
    {
        null => words["18 on {0}", Dates.Of(line.State.RunsOut, words)],
        { Who: ClockSubject.PlacedByAnother } rule => words["Placed here by another authority, {0} months at risk on {1}", rule.Months, Dates.Of(line.State.RunsOut, words)],
        { } rule => words["{0} months at risk on {1}", rule.Months, Dates.Of(line.State.RunsOut, words)],
    };

    public static string Standing(ClockLine line, Language words) => line.Standing switch
    {
        ClockStanding.TurnsEighteen => words["The item stays. Ask for the plan for the move to adult services."],
        ClockStanding.ChairToConfirm => words["The risk is judged lower than at the start. The chair is asked to confirm."],
        ClockStanding.Invited => words["The lead professional was invited on {0}.", Dates.Of(line.State.Invited!.Value, words)],
        ClockStanding.CoordinatorInvites when line.Rule!.Asks is ClockAsk.InviteLeadProfessional =>
            words["The coordinator was asked on {0} to invite the lead professional.", Dates.Of(line.State.Invited!.Value, words)],
        ClockStanding.CoordinatorInvites => words["The coordinator was asked on {0} to invite the social worker.", Dates.Of(line.State.Invited!.Value, words)],
        _ when line.Rule!.Asks is ClockAsk.InviteLeadProfessional => words["The lead professional will be invited before the papers close."],
        _ => words["The social worker will be invited before the papers close, unless the risk is judged lower by then."],
    };

    public static string Change(RiskChange change, Language words) => change switch
    {
        RiskChange.Lower => words["Lower than at the start"],
        RiskChange.NotLower => words["Not lower than at the start"],
        RiskChange.NoNewScreening => words["No new screening: not reduced"],
        _ => words["Not comparable, another version of the tool: not reduced"],
    };

    public static string Plan(ClockState clock, Language words) => clock switch
    {
        { Received: { } came } => words["The plan came on {0}.", Dates.Of(came, words)],
        { Reminded: { } again, Asked: { } asked } => words["The plan was asked for on {0} and again on {1}. It has not come.", Dates.Of(asked, words), Dates.Of(again, words)],
        { Asked: { } asked } => words["The plan was asked for on {0}. It has not come.", Dates.Of(asked, words)],
        _ => words["The plan has not been asked for yet."],
    };

    /// <summary>The lines about one clock, under what identifies the child.</summary>
    public static IEnumerable<Element> Lines(ClockLine line, Language words)
    {
        yield return Text.Of(words["{0}. {1}", RunsOut(line, words), Standing(line, words)]);
        if (line.Change is { } change)
        {
            yield return Text.Of(words["Risk: {0}. {1}", Change(change, words), Plan(line.State, words)]) with { Spacing = "Small" };
        }
        if (line.Rule is { Headings.Count: > 0 } with)
        {
            yield return Text.Of(words["To discuss: {0}", string.Join("; ", with.Headings)]) with { Spacing = "Small" };
        }
        if (line.Rule is { Papers.Count: > 0 } asks)
        {
            yield return Text.Of(words["Papers: {0}", string.Join("; ", asks.Papers)]) with { Spacing = "Small" };
        }
    }

    /// <summary>The clause that asks for it, as the terms of reference have it.</summary>
    public static string Rule(RiskClock? rule, TermsOfReference terms, Language words)
    {
        var clause = terms.Clauses.FirstOrDefault(known => known.Id == (rule?.Clause ?? "people"));
        return clause switch
        {
            null => "",
            { Silent: true } => words["The terms of reference do not say. Default: {0}", clause.Rule],
            _ => words["{0}: {1}", clause.Source, clause.Rule],
        };
    }
}
