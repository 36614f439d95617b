using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Screenings;

/// <param name="Line">The screening, the one before it, when and by whom.</param>
/// <param name="Tool">In whose words the answers are shown.</param>
public sealed record ScreeningView(ScreeningHistoryLine Line, ScreeningTool Tool);

/// <summary>
/// One screening as it was answered: the level and why, what was noticed, what lies beneath, what keeps the child safe
/// (Oxfordshire Network, purpose: risks, vulnerabilities and underlying issues).
/// </summary>
public static class ScreeningCard
{
    public static PersonalCard For(ScreeningView view, Language words)
    {
        var (line, tool) = view;
        var screening = line.Screening;
        var title = words["Screening {0} of {1}", screening.Number, screening.Child];
        List<Element> body =
        [
            Text.Title(title),
            Text.Of($"{RiskWords.Of(screening.Level, words)} · {Dates.Of(line.On, words)}") with { Weight = "Bolder" },
            Text.Of(RiskWords.Of(Trends.Between(line.Before, screening), words)) with { Spacing = "None" },
            Text.Of(words["Judged by {0}. Sure: {1}. Tool version {2}.", PlainText.Escape(line.By), RiskWords.Of(screening.Confidence, words), screening.ToolVersion]) with { Spacing = "Small" },
            Text.Section(words["Why this level"]),
            Text.Typed(screening.Reason),
        ];
        if (screening.ManagerReason is { } manager)
        {
            body.Add(Text.Of(words["The manager: {0}", PlainText.Escape(manager)]));
        }
        if (screening.HarmNow.Count > 0)
        {
            body.Add(new Container([.. screening.HarmNow.Select(id => Text.Of(words["Answered yes, after help was called: {0}", ScreeningLines.Text(tool.HarmNow, id, words)]))]) { Style = "attention" });
        }
        body.Add(Text.Section(words["Signs seen"]));
        body.AddRange(Findings(screening, Sighting.Seen, tool, words));
        body.Add(Text.Section(words["Signs possible"]));
        body.AddRange(Findings(screening, Sighting.Possible, tool, words));
        body.Add(Text.Section(words["Underlying issues: what makes the child vulnerable"]));
        body.AddRange(Items(screening.Vulnerabilities, tool.Vulnerabilities, screening.VulnerabilitiesNote, words));
        body.Add(Text.Note(words["None of them is the child's fault, and none of them counts as a sign."]));
        body.Add(Text.Section(words["What keeps the child safe"]));
        body.AddRange(Items(screening.Strengths, tool.Strengths, screening.StrengthsNote, words));
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["All screenings of {0}", screening.Child], new(ScreeningVerbs.History, new KeyValuePair<string, string>(ScreeningVerbs.About, screening.Child.ToString()))),
                new Press(words["New screening"], new FormPress(ScreeningForm.Id, About: screening.Child.ToString()).As(FormVerbs.Open)),
            ],
        };
    }

    private static IEnumerable<Text> Findings(Screening screening, Sighting sighting, ScreeningTool tool, Language words)
    {
        var found = screening.Findings.Where(finding => finding.Sighting == sighting).ToList();
        if (found.Count == 0)
        {
            yield return Text.Of(words["None."]);
        }
        foreach (var finding in found)
        {
            var (when, basis) = (words[ScreeningForm.Periods[(int)finding.When].Title], words[ScreeningForm.Bases[(int)finding.Basis].Title]);
            yield return Text.Of(words["{0} ({1}; {2})", ScreeningLines.Sign(tool, finding.Indicator, words), when, basis]) with { Spacing = "Small" };
            if (finding.Note is { } note)
            {
                yield return Text.Typed(note) with { Spacing = "None", Subtle = true };
            }
        }
    }

    private static IEnumerable<Text> Items(IReadOnlyList<string> ids, IReadOnlyList<ToolItem> items, string? note, Language words)
    {
        if (ids.Count == 0 && note is null)
        {
            yield return Text.Of(words["None was named."]);
        }
        foreach (var id in ids)
        {
            yield return Text.Of(ScreeningLines.Text(items, id, words)) with { Spacing = "Small" };
        }
        if (note is not null)
        {
            yield return Text.Typed(note) with { Spacing = "Small" };
        }
    }
}
