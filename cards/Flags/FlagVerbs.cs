using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>The published verbs about flags, and what their presses carry. The only home of these strings.</summary>
public static class FlagVerbs
{
    public const string Open = OpenFlagVote.Name;
    public const string View = "flag.view";
    public const string Vote = VoteOnFlag.Name;
    public const string Conflict = DeclareConflict.Name;
    public const string ConflictBack = TakeBackConflict.Name;
    public const string Acting = NameActingChair.Name;
    public const string Tie = RuleOnTie.Name;
    public const string Close = CloseFlagVote.Name;
    public const string Agree = AgreeWithoutVote.Name;
    public const string Confirm = ConfirmFlag.Name;
    public const string ConfirmView = "flag.confirm.view";
    public const string List = "flag.list";
    public const string Keep = KeepFlag.Name;
    public const string Lists = "flag.lists";
    public const string ImportForm = "flag.import.form";
    public const string Import = ImportAuthorityList.Name;

    public const string Forum = "forum";
    public const string Child = "child";
    public const string Question = "question";
    public const string Choice = "choice";
    public const string Why = "why";
    public const string NobodyObjects = "nobodyObjects";
    /// <summary>The chair's reason for one of the exceptions; a voter's reason has its own name, because both stand on one card.</summary>
    public const string ChairWhy = "chairWhy";

    public const string Exceptions = "exceptions";
    public const string WithoutQuorum = "withoutQuorum";
    public const string Urgent = "urgent";
    public const string Between = "between";
    public const string Person = "person";
    public const string Carry = "carry";

    public const string What = "what";
    public const string To = "to";
    public const string Until = "until";
    public const string Owner = "owner";
    public const string Due = "due";
    public const string Tactic = "tactic";
    public const string State = "state";
    public const string On = "on";
    public const string Agency = "agency";
    public const string Asked = "asked";
    public const string After = "after";

    /// <summary>Which of the three lists goes on, from which place.</summary>
    public const string Which = "list";

    public const string From = "from";

    /// <summary>The pasted rows of the authority's list.</summary>
    public const string Rows = "rows";

    /// <summary>A press about one question. The question's number keeps an old card from voting on a new question.</summary>
    public static PressPayload About(string verb, ForumId forum, CaseReference child, int question) =>
        new(verb, new(Forum, forum.Value), new(Child, child.ToString()), new(Question, question.ToString()));

    public static PressPayload About(string verb, ForumId forum, CaseReference child) =>
        new(verb, new(Forum, forum.Value), new(Child, child.ToString()));
}
