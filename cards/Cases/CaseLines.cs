using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Cases;

/// <summary>The lines about a child at the head of a personal card.</summary>
internal static class CaseLines
{
    public static Facts Of(CaseSummary about, Language words)
    {
        List<Fact> facts = [new(words["Child"], PlainText.Escape(about.Name))];
        if (about.Age is { } age)
        {
            facts.Add(new(words["Age"], about.AdultSince is { } since ? words["{0}, adult since {1}", age, Dates.Of(since, words)] : age.ToString()));
        }
        if (about.Area is { } area)
        {
            facts.Add(new(words["Area"], PlainText.Escape(area)));
        }
        if (about.Concerns.Count > 0)
        {
            facts.Add(new(words["Concerns"], string.Join("; ", about.Concerns.Select(PlainText.Escape))));
        }
        if (about.Level is { } level)
        {
            facts.Add(new(words["Latest level"], level));
        }
        return new(facts);
    }
}
