using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Cards.Actions;

/// <summary>Operational and tactical measures, in words. What people typed is not escaped here.</summary>
public static class TacticalWords
{
    private const string No = "no";

    /// <summary>The measure that was chosen under <see cref="Question"/>; nothing for an ordinary action.</summary>
    public static string? Chosen(string? value) => value is No ? null : value;

    /// <summary>The measure and where it stands.</summary>
    public static string Of(TacticalResponse tactical, TacticalRule? rule, Language words) => Of(tactical.Kind, tactical.State, tactical.Why, rule, words);

    public static string Of(ResponseLine response, TacticalRule? rule, Language words) => Of(response.Kind, response.State, response.Why, rule, words);

    /// <summary>Where it stands, on lists that hold actions of several groups.</summary>
    public static string State(TacticalState state, Language words) => state switch
    {
        TacticalState.Issued => words["Tactical response: issued"],
        TacticalState.NotPursued => words["Tactical response: not pursued"],
        _ => words["Tactical response: requested, nothing reported yet"],
    };

    /// <summary>The question of the cards that give an action; nothing where the group's terms list no measure.</summary>
    internal static ChoiceInput? Question(string id, TacticalRule? rule, string? chosen, Language words) => rule is null ? null : new(
        id,
        words["Is it an operational or tactical response? (optional)"],
        [new(words["No"], No), .. rule.Kinds.Select(kind => new Choice(words[kind.Title], kind.Id))])
    {
        Value = rule.Find(chosen)?.Id ?? No,
    };

    private static string Of(string kind, TacticalState state, string? why, TacticalRule? rule, Language words)
    {
        var title = words[rule?.Find(kind)?.Title ?? kind];
        return state switch
        {
            TacticalState.Issued => words["{0}: issued", title],
            TacticalState.NotPursued => words["{0}: not pursued, because {1}", title, why ?? ""],
            _ => words["{0}: requested", title],
        };
    }
}
