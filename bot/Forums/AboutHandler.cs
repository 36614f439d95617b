using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forums;
using PanelAssistant.Cards.People;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.Forums;

/// <summary>A group's terms of reference, with the source of each rule. They are nobody's secret: any group's may be read.</summary>
internal sealed class AboutHandler : Handler
{
    public override string Verb => HelpVerbs.About;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("about", "about", "Read your group's rules and where they come from", SaidIn.Privately)
        {
            Read = static text => TypedCommand.All(AboutVerbs.Asked, text),
        },
    ];

    public override Outcome Handle(Turn turn, ReadSet read) => Outcome.Show(AboutCard.Render(new()
    {
        Terms = turn.Data[AboutVerbs.Asked] is { } asked ? Called(asked, turn.Partnership.Forums) ?? turn.Terms : turn.Terms,
        Forums = turn.Partnership.Forums,
        Today = turn.Today,
        Page = turn.Data.Number(AboutVerbs.Page) ?? 0,
    }, turn.Words));

    /// <summary>By short name or id, or by a part of the name: "about north panel" names one in any order.</summary>
    private static TermsOfReference? Called(string asked, IReadOnlyList<TermsOfReference> forums)
    {
        var words = asked.Split([' ', '?', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        return forums.FirstOrDefault(terms => Same(terms.ShortName, asked) || Same(terms.Forum.Value, asked))
            ?? (words.Length == 0 ? null : forums.FirstOrDefault(terms => words.All(word => $"{terms.Name} {terms.ShortName}".Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    private static bool Same(string name, string asked) => string.Equals(name, asked.Trim(), StringComparison.OrdinalIgnoreCase);
}
