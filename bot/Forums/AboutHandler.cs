using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forums;
using PanelAssistant.Cards.People;

namespace PanelAssistant.Bot.Forums;

/// <summary>The group's terms of reference, with the source of each rule.</summary>
internal sealed class AboutHandler : Handler
{
    public override string Verb => HelpVerbs.About;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("about", "about", "Read your group's rules and where they come from", SaidIn.Privately)];

    public override Outcome Handle(Turn turn, ReadSet read) => Outcome.Show(AboutCard.Render(turn.Terms, turn.Words));
}
