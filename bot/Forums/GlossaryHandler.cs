using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forums;

namespace PanelAssistant.Bot.Forums;

/// <summary>"glossary CAWN" says in plain words what the partnership's people mean by it.</summary>
internal sealed class GlossaryHandler : Handler
{
    public override string Verb => GlossaryVerbs.Show;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("glossary", "glossary CSE", "Ask what a word or an abbreviation means", SaidIn.Privately)
        {
            Read = static text => TypedCommand.All(GlossaryVerbs.Term, text),
        },
    ];

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var asked = turn.Data[GlossaryVerbs.Term];
        var glossary = turn.Partnership.Glossary;
        return Outcome.Show(GlossaryCard.Render(new(asked, glossary.Find(asked ?? ""), glossary.Terms), turn.Words));
    }
}
