using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain.Decisions;

namespace PanelAssistant.Cards.Decisions;

/// <summary>The published verbs about decisions. What their presses carry has the names of <see cref="FlagVerbs"/>.</summary>
public static class DecisionVerbs
{
    /// <summary>Asks for the card on which the chair writes down what is proposed.</summary>
    public const string Propose = "decision.propose";

    public const string Show = "decision.show";
    public const string Answer = AnswerRecommendation.Name;
    public const string Waiting = "decision.waiting";
    public const string Undecided = "decision.undecided";

    public const string Adopted = "adopted";

    public static PressPayload About(string verb, DecisionRecord decision) => FlagVerbs.About(verb, decision.Forum, decision.Child, decision.Question.Number);
}
