using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Screenings;

/// <summary>
/// What a group needs of a child's latest screening while it talks about the child (Oxfordshire Network, purpose: risks,
/// vulnerabilities, and the support that partners coordinate).
/// </summary>
public static class ScreeningLines
{
    public static IEnumerable<Element> Of(Screening? latest, Child child, ScreeningTool tool, Language words)
    {
        List<Fact> facts = [];
        if (latest is not null)
        {
            facts.Add(new(words["Signs seen"], Signs(latest, Sighting.Seen, tool, words)));
            facts.Add(new(words["Signs possible"], Signs(latest, Sighting.Possible, tool, words)));
            facts.Add(new(words["Makes the child vulnerable"], Texts(latest.Vulnerabilities, tool.Vulnerabilities, words)));
            facts.Add(new(words["Keeps the child safe"], Texts(latest.Strengths, tool.Strengths, words)));
        }
        facts.Add(new(words["Support in place"], string.Join("; ", Support(child, words))));
        yield return new Facts(facts);
        if (latest is not null)
        {
            yield return new Buttons([new Press(words["Read screening {0}", latest.Number], ScreeningVerbs.Reading(latest)) { WithInputs = false }]);
        }
    }

    /// <summary>The tool's own words; the id's where an earlier version asked something else.</summary>
    internal static string Text(IReadOnlyList<ToolItem> items, string id, Language words) =>
        items.FirstOrDefault(item => item.Id == id) is { } item ? words[item.Text] : id.Replace('-', ' ');

    internal static string Sign(ScreeningTool tool, string id, Language words) =>
        tool.Indicators.FirstOrDefault(indicator => indicator.Id == id) is { } indicator ? words[indicator.Text] : id.Replace('-', ' ');

    private static string Signs(Screening screening, Sighting sighting, ScreeningTool tool, Language words) =>
        Joined([.. screening.Findings.Where(finding => finding.Sighting == sighting).Select(finding => Sign(tool, finding.Indicator, words))], words);

    private static string Texts(IReadOnlyList<string> ids, IReadOnlyList<ToolItem> items, Language words) => Joined([.. ids.Select(id => Text(items, id, words))], words);

    private static string Joined(IReadOnlyList<string> texts, Language words) => texts.Count == 0 ? words["none"] : string.Join("; ", texts);

    private static IEnumerable<string> Support(Child child, Language words)
    {
        yield return child.OpenToSocialCare switch
        {
            Known.Yes => words["open to children's social care"],
            Known.No => words["not open to children's social care"],
            _ => words["not known whether open to children's social care"],
        };
        if (child.AllocatedSocialWorker is { } worker)
        {
            yield return words["social worker {0}", PlainText.Escape(worker)];
        }
        if (child.LeadProfessional is { } lead)
        {
            yield return words["lead professional {0}", PlainText.Escape(lead)];
        }
    }
}
