using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Cases;

/// <param name="Said">Why it was not recorded; nothing on a first visit.</param>
public sealed record ParentsView(CaseReference Child, DateOnly Today, string? Said, string? Who = null, string? How = null, string? Evidence = null);

/// <summary>Records that parents have been told since: who, when, how, and where it is written.</summary>
public static class ParentsCard
{
    /// <summary>Names of the inputs.</summary>
    public const string Who = "toldWho";
    public const string On = "toldOn";
    public const string How = "toldHow";
    public const string Evidence = "toldEvidence";

    public static PersonalCard Render(ParentsView view, Language words)
    {
        var title = words["{0}: parents or carers have been told", view.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.AddRange(
        [
            Text.Of(words["From then on every group that takes the child may name them."]),
            Input(Who, words["Who was told?"], view.Who),
            new DateInput(On, words["When?"]) { Value = view.Today.ToString("yyyy-MM-dd"), Max = view.Today },
            Input(How, words["How?"], view.How),
            Input(Evidence, words["Where is that recorded?"], view.Evidence),
        ]);
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Record it"], new(CaseVerbs.Parents, new KeyValuePair<string, string>(CaseVerbs.Child, view.Child.ToString()))) { Style = "positive" }],
        };
    }

    private static TextInput Input(string id, string label, string? value) => new(id, label) { MaxLength = Referral.MostShortCharacters, Value = value };
}
