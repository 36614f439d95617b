using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Cards.Targets;

/// <summary>One target with its figures, and what stands in its way.</summary>
public sealed record TargetView
{
    public required Target Target { get; init; }

    public required TermsOfReference Terms { get; init; }

    public required DateOnly Today { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>Whoever chairs: the owner.</summary>
    public required IReadOnlyList<PersonId> Chairs { get; init; }

    public bool MayMeasure { get; init; }

    public bool MayRule { get; init; }

    public bool MayClear { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class TargetCard
{
    private const int MostFigures = 8;

    private const int MostRemarks = 4;

    public static PersonalCard Render(TargetView view, Language words)
    {
        var target = view.Target;
        var title = words["Target {0}", target.Reference];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Typed(target.Title));
        body.Add(new Facts([.. Facts(view, words)]));
        body.Add(Text.Note(words["Green: reached, or its day is more than {0} days off. Amber: not reached, and its day is near. Red: not reached by its day.", Target.NearDays]));
        foreach (var figure in target.Figures.TakeLast(MostFigures))
        {
            body.Add(Text.Of(words["{0}: {1}", Dates.Of(figure.On, words), TargetWords.Figure(figure.Value)]));
        }
        foreach (var move in target.Moves.TakeLast(MostRemarks))
        {
            body.Add(Text.Section(words["Its day was moved by {0}, {1}", PlainText.Escape(view.NameOf(move.By)), Dates.OfMoment(move.At, words)]));
            body.Add(Text.Typed(move.Text));
        }
        foreach (var blockage in target.Blockages.TakeLast(MostRemarks))
        {
            body.Add(Text.Section(words["Missed: something stands in the way since {0}", Dates.Of(blockage.Opened, words)]));
            if (blockage.Cleared is { } cleared)
            {
                body.Add(Text.Of(words["Overcome on {0}, says {1}:", Dates.OfMoment(cleared.At, words), PlainText.Escape(view.NameOf(cleared.By))]));
                body.Add(Text.Typed(cleared.Text));
            }
        }
        if (target.Ended is { } ended)
        {
            body.Add(Text.Section(words["No longer followed since {0}", Dates.OfMoment(ended.At, words)]));
            body.Add(Text.Typed(ended.Text));
        }
        Inputs(view, body, words);
        return new() { Summary = title, Body = body, Actions = [new Press(words["Targets"], TargetVerbs.In(TargetVerbs.List, target.Forum)) { WithInputs = false }] };
    }

    private static IEnumerable<Fact> Facts(TargetView view, Language words)
    {
        var target = view.Target;
        yield return new(words["Status"], target.Ruling is { } ruling
            ? words["{0}, says {1}: {2} (by the rule: {3})", TargetWords.Status(ruling.Status, words), PlainText.Escape(view.NameOf(ruling.By)), PlainText.Escape(ruling.Why), TargetWords.Status(target.ByRule(view.Today), words)]
            : words["{0}, by the rule", TargetWords.Status(target.ByRule(view.Today), words)]);
        yield return new(words["Measured by"], PlainText.Escape(target.Measure));
        yield return new(words["To reach"], TargetWords.Aim(target, words));
        yield return new(words["Latest figure"], target.Latest is { } latest ? words["{0}, {1}", TargetWords.Figure(latest.Value), Dates.Of(latest.On, words)] : words["None yet"]);
        yield return new(words["By"], Dates.Of(target.Due, words));
        yield return new(words["Owner"], view.Chairs.Count == 0 ? words["Nobody chairs now"] : string.Join(", ", view.Chairs.Select(chair => PlainText.Escape(view.NameOf(chair)))));
    }

    private static void Inputs(TargetView view, List<Element> body, Language words)
    {
        var target = view.Target;
        if (target.IsOpen && view.MayMeasure)
        {
            body.Add(new TextInput(TargetVerbs.Value, words["A new figure"]) { MaxLength = 20 });
            body.Add(new Buttons([new Press(words["Save the figure"], TargetVerbs.About(TargetVerbs.Measure, target.Reference))]));
        }
        var clears = view.MayClear && target.OpenBlockage is not null;
        if (!clears && !(target.IsOpen && view.MayRule))
        {
            return;
        }
        body.Add(new TextInput(TargetVerbs.Text, clears ? words["How it was overcome, or your reason"] : words["Your reason"]) { Multiline = true, MaxLength = Target.MostReason });
        if (clears)
        {
            body.Add(new Buttons([new Press(words["It is overcome"], TargetVerbs.About(TargetVerbs.Clear, target.Reference))]));
        }
        if (target.IsOpen && view.MayRule)
        {
            body.Add(new ChoiceInput(TargetVerbs.Status, words["Another status than by the rule"],
                [new(words["By the rule"], TargetVerbs.ByRule), .. Enum.GetValues<TargetStatus>().Select(status => new Choice(TargetWords.Status(status, words), status.ToString()))])
            { Value = target.Ruling?.Status.ToString() ?? TargetVerbs.ByRule });
            body.Add(new DateInput(TargetVerbs.Due, words["Another day"]) { Value = target.Due.ToString("yyyy-MM-dd") });
            body.Add(new Buttons(
            [
                new Press(words["Save the status"], TargetVerbs.About(TargetVerbs.Rule, target.Reference)),
                new Press(words["Move the day"], TargetVerbs.About(TargetVerbs.Move, target.Reference)),
                new Press(words["Follow it no longer"], TargetVerbs.About(TargetVerbs.End, target.Reference)),
            ]));
        }
    }
}
