using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.NoNames;

namespace PanelAssistant.Cards.NoNames;

/// <summary>An item about a child without a name, for its sender and the members of its forum.</summary>
public sealed record NoNamesView
{
    public required NoNamesItem Item { get; init; }

    public required string Group { get; init; }

    /// <summary>What the terms say about such an item.</summary>
    public required string Notice { get; init; }

    public required string Agency { get; init; }

    /// <summary>Local day.</summary>
    public required DateOnly SentOn { get; init; }

    /// <summary>The reader may refer the child by name.</summary>
    public required bool MayConvert { get; init; }

    /// <summary>The child's reference since the name was given, for those who may see the child.</summary>
    public CaseReference? Named { get; init; }
}

public static class NoNamesCard
{
    public static PersonalCard Render(NoNamesView view, Language words) => FittingCard.Of($"Item {view.Item.Reference}", cut => Draw(view, cut, words));

    private static PersonalCard Draw(NoNamesView view, int cut, Language words)
    {
        var item = view.Item;
        var title = words["Item {0}, without a name", item.Reference];
        List<Element> body =
        [
            Text.Title(title),
            Text.Of(view.Notice),
            new Facts(
            [
                new(words["Age"], words[item.Age.Title()]),
                new(words["Area"], PlainText.Escape(item.Area)),
                new(words["Concerns"], string.Join("; ", item.Exploitation.Select(type => words[type.Title()]))),
                new(words["Group"], view.Group),
                new(words["From"], words["{0}, on {1}", PlainText.Escape(view.Agency), Dates.Of(view.SentOn, words)]),
            ]),
            Text.Section(words["The concern"]),
            Text.Typed(PlainText.Shorten(item.Concern.Value, cut)),
        ];
        if (item.OtherExploitation is { } other)
        {
            body.Add(Text.Typed(PlainText.Shorten(other.Value, cut)));
        }
        body.Add(Text.Section(item.TellingIsUnsafe ? words["Telling parents would not be safe"] : words["Parents could not be told"]));
        body.Add(Text.Typed(PlainText.Shorten(item.WhyNotTold.Value, cut)));
        List<CardAction> actions = [];
        if (view.Named is { } named)
        {
            body.Add(new Container([Text.Of(words["Referred by name since: {0}. This item stays as it was.", named])]) { Style = "emphasis" });
            actions.Add(new Press(words["Open {0}", named], new(Cases.CaseVerbs.Show, new KeyValuePair<string, string>(Cases.CaseVerbs.Child, named.ToString()))));
        }
        else if (view.MayConvert)
        {
            actions.Add(new Press(words["Parents know now: refer by name"], new FormPress(ReferralForm.NamingId, About: item.Reference.ToString()).As(FormVerbs.Open)));
        }
        return new() { Summary = title, Body = body, Actions = actions };
    }
}
