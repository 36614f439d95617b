using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Screenings;

/// <param name="FrontDoor">Where a referral to children's social care goes, as the forum calls it.</param>
public sealed record ScreeningReceiptView(Screening Screening, Screening? Before, ScreeningTool Tool, string FrontDoor);

/// <summary>Proof for the screener: the level they judged, and where it went since last time. Names nobody.</summary>
public static class ScreeningReceiptCard
{
    public static PersonalCard For(ScreeningReceiptView view, Language words)
    {
        var (screening, tool) = (view.Screening, view.Tool);
        var received = words["Screening {0} of {1} received", screening.Number, screening.Child];
        var high = screening.Findings.Count(finding => tool.Indicators.Any(indicator => indicator.High && indicator.Id == finding.Indicator));
        var seen = screening.Findings.Count(finding => finding.Sighting is Sighting.Seen);
        List<Element> body =
        [
            Text.Title(received),
            Text.Of(RiskWords.Of(Trends.Between(view.Before, screening), words)) with { Weight = "Bolder" },
            new Facts(
            [
                new(words["Level you judged"], RiskWords.Of(screening.Level, words)),
                .. view.Before is { } before ? [new Fact(words["Level last time"], RiskWords.Of(before.Level, words))] : (Fact[])[],
                new(words["How sure"], RiskWords.Of(screening.Confidence, words)),
                new(words["Signs seen"], seen.ToString()),
                new(words["Signs possible"], (screening.Findings.Count - seen).ToString()),
                new(words["High signs among them"], high.ToString()),
                new(words["Tool"], $"{words[tool.Title]}, {screening.ToolVersion}"),
            ]),
        ];
        if (OffersSocialCare(screening, tool))
        {
            body.Add(Text.Of(words["A high sign was seen. If the child is not open to children's social care, make a referral: it goes to {0}.", view.FrontDoor]));
        }
        // Only first responders may refer to the mechanism, so the screener is sent to one (Modern Slavery Act 2015, section 52).
        if (screening.Vulnerabilities.Any(tool.Rules.AskReferralMechanism.Contains))
        {
            body.Add(Text.Of(words["Has the National Referral Mechanism been considered? If not, ask a first responder, such as the police or the local authority: a child needs no consent. I do not refer there."]));
        }
        body.Add(new Container([Text.Of(words[DangerWords.NotACall])]) { Style = "warning" });
        return new()
        {
            Summary = received,
            Body = body,
            Actions =
            [
                new Press(words["All screenings of {0}", screening.Child], new(ScreeningVerbs.History, new KeyValuePair<string, string>(ScreeningVerbs.About, screening.Child.ToString()))),
            ],
        };
    }

    private static bool OffersSocialCare(Screening screening, ScreeningTool tool) =>
        tool.Rules.OfferSocialCareOnHigh && screening.Findings.Any(finding => finding.Sighting is Sighting.Seen
            && tool.Indicators.Any(indicator => indicator.High && indicator.Id == finding.Indicator));
}
