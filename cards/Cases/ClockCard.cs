using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Cases;

/// <summary>A child's clocks: what is asked, when, by which rule, and what is still to do about it.</summary>
public sealed record ClockView
{
    public required TermsOfReference Terms { get; init; }

    public required CaseReference Child { get; init; }

    public required IReadOnlyList<ClockLine> Lines { get; init; }

    /// <summary>Who the child is, for members.</summary>
    public CaseSummary? Case { get; init; }

    /// <summary>Who leads, and who is responsible in the authority that placed the child.</summary>
    public string? Lead { get; init; }

    public bool LeadHasAccount { get; init; }

    public string? SocialWorker { get; init; }

    public string? PlacedBy { get; init; }

    /// <summary>When the papers of a meeting close.</summary>
    public required Func<DateOnly, DateOnly?> PapersClose { get; init; }

    /// <summary>The coordinator and the chair see what to say to whom, and record what came.</summary>
    public required bool MayManage { get; init; }

    public required bool MayChair { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class ClockCard
{
    public static PersonalCard Render(ClockView view, Language words)
    {
        var title = words["Clocks of {0}", view.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view.Case is { } about)
        {
            body.Add(CaseLines.Of(about, words));
        }
        if (view.MayManage)
        {
            body.Add(People(view, words));
        }
        if (view.Lines.Count == 0)
        {
            body.Add(Text.Of(words["No clock runs for this child."]));
        }
        foreach (var line in view.Lines.OrderBy(line => line.State.Meeting))
        {
            body.Add(new Container([.. Clock(view, line, words)]) { Separator = true, Spacing = "Medium" });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.MayManage ? [new Press(words["Change the lead professional"], ClockVerbs.About(ClockVerbs.LeadForm, view.Child)) { WithInputs = false }] : [],
        };
    }

    private static Facts People(ClockView view, Language words)
    {
        List<Fact> facts =
        [
            new(words["Lead professional"], view.Lead is { } lead
                ? view.LeadHasAccount ? words["{0}: invited in their chat", PlainText.Escape(lead)] : words["{0}: no account, invited by the coordinator", PlainText.Escape(lead)]
                : words["Not known"]),
        ];
        if (view.PlacedBy is { } authority)
        {
            facts.Add(new(words["Placed by"], PlainText.Escape(authority)));
            facts.Add(new(words["Social worker there"], view.SocialWorker is { } worker ? PlainText.Escape(worker) : words["Not known"]));
        }
        return new(facts);
    }

    private static IEnumerable<Element> Clock(ClockView view, ClockLine line, Language words)
    {
        yield return Text.Section(line.State.Meeting is { } meeting ? words["For the meeting on {0}", Dates.Of(meeting, words)] : words["No meeting has a date yet"]);
        if (line.State.Over)
        {
            yield return Text.Of(words["{0}. Settled.", ClockWords.RunsOut(line, words)]);
            yield break;
        }
        foreach (var element in ClockWords.Lines(line, words))
        {
            yield return element;
        }
        yield return Text.Note(ClockWords.Rule(line.Rule, view.Terms, words));
        if (view.MayManage && Wording(view, line, words) is { } wording)
        {
            yield return new Container([Text.Of(words["What to say, by phone or e-mail:"]) with { Weight = "Bolder" }, Text.Of(wording)]) { Style = "emphasis" };
        }
        if (Presses(view, line, words) is { Count: > 0 } presses)
        {
            yield return new Buttons(presses);
        }
    }

    /// <summary>Nobody is told what to say to a lead professional who was invited in their own chat.</summary>
    private static string? Wording(ClockView view, ClockLine line, Language words) =>
        view.LeadHasAccount && line.Rule is { Asks: ClockAsk.InviteLeadProfessional }
            ? null
            : ClockWording.For(line, view.Terms, line.State.Meeting is { } meeting ? view.PapersClose(meeting) : null, words);

    private static List<CardAction> Presses(ClockView view, ClockLine line, Language words)
    {
        List<CardAction> presses = [];
        if (view.MayManage && line.State.AwaitsPlan)
        {
            presses.Add(new Press(words["The plan has come"], ClockVerbs.About(ClockVerbs.Plan, view.Child, line.State.Clock)));
        }
        if (view.MayChair && line.Standing is ClockStanding.ChairToConfirm)
        {
            presses.Add(Answer(words["Confirm: the risk is less"], ChairAnswer.Reduced));
            presses.Add(Answer(words["Invite them all the same"], ChairAnswer.Invite));
        }
        return presses;

        Press Answer(string title, ChairAnswer answer) =>
            new(title, ClockVerbs.About(ClockVerbs.Reduced, view.Child, line.State.Clock, new KeyValuePair<string, string>(ClockVerbs.Answer, answer.ToString())));
    }
}
