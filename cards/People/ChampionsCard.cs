using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.People;

public sealed record ChampionsView(TermsOfReference Terms, Champions Champions);

/// <summary>Who is the exploitation champion of which agency, and which agency has none.</summary>
public static class ChampionsCard
{
    public static PersonalCard Render(ChampionsView view, Language words)
    {
        var title = words["Exploitation champions: {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Champions.Gaps.Count > 0)
        {
            body.Add(new Container([Text.Of(words["No champion: {0}.", string.Join(", ", view.Champions.Gaps.Select(agency => agency.Name))])]) { Style = "warning" });
        }
        body.Add(new Facts([.. view.Champions.ByAgency.Select(one => new Fact(one.Agency.Name, PlainText.Escape(string.Join(", ", one.Members.Select(held => held.Name)))))]));
        body.Add(Text.Note(words["Rule: {0}", view.Terms.Clause(view.Terms.Champions!).Rule]));
        return new() { Summary = title, Body = body };
    }
}
