using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Screenings;

/// <param name="Lines">Newest first.</param>
/// <param name="Next">Where the next page starts, or nothing at the end.</param>
public sealed record ScreeningHistoryView(CaseReference Child, IReadOnlyList<ScreeningHistoryLine> Lines, string? Next);

/// <param name="Before">The screening just before this one, for the trend.</param>
/// <param name="On">Local day.</param>
/// <param name="By">Who judged: name and agency, as the roster has them.</param>
/// <param name="MayRead">The reader may open what was answered.</param>
public sealed record ScreeningHistoryLine(Screening Screening, Screening? Before, DateOnly On, string By, bool MayRead = true);

/// <summary>Every screening of a child that may be shown: level, direction, who judged and why (Halton CSOG, key responsibilities).</summary>
public static class ScreeningHistoryCard
{
    private const int MostReason = 300;

    public static PersonalCard For(ScreeningHistoryView view, Language words)
    {
        var title = words["Screenings of {0}", view.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Lines.Count == 0)
        {
            body.Add(Text.Of(words["No screening has been sent for this child yet."]));
        }
        foreach (var line in view.Lines)
        {
            var screening = line.Screening;
            var reason = screening.Reason.Length <= MostReason ? screening.Reason : screening.Reason[..MostReason] + "…";
            body.Add(Text.Section($"{screening.Number} · {Dates.Of(line.On, words)} · {RiskWords.Of(screening.Level, words)}") with { Separator = true });
            body.Add(Text.Of(RiskWords.Of(Trends.Between(line.Before, screening), words)) with { Spacing = "None" });
            body.Add(Text.Of(words["Judged by {0}. Sure: {1}. Tool version {2}.", PlainText.Escape(line.By), RiskWords.Of(screening.Confidence, words), screening.ToolVersion]) with { Spacing = "Small" });
            body.Add(Text.Typed(reason) with { Spacing = "Small" });
            if (line.MayRead)
            {
                body.Add(new Buttons([new Press(words["Read screening {0}", screening.Number], ScreeningVerbs.Reading(screening)) { WithInputs = false }]));
            }
        }
        List<CardAction> actions = [new Press(words["New screening"], new FormPress(ScreeningForm.Id, About: view.Child.ToString()).As(FormVerbs.Open))];
        if (view.Next is { } next)
        {
            actions.Add(new Press(words["Earlier screenings"], new(
                ScreeningVerbs.History,
                new KeyValuePair<string, string>(ScreeningVerbs.About, view.Child.ToString()),
                new KeyValuePair<string, string>(ScreeningVerbs.Cursor, next))));
        }
        return new() { Summary = title, Body = body, Actions = actions };
    }
}
