using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>Where a child stands on a group's list, in words.</summary>
internal static class ItemWords
{
    /// <param name="group">The group whose list it is.</param>
    public static string OnList(ForumItem item, string group, Func<ForumId, string> name, string frontDoor, Language words) =>
        words["{0}: {1}", group, Standing(item, name, frontDoor, words)];

    public static string Standing(ForumItem item, Func<ForumId, string> name, string frontDoor, Language words) => item switch
    {
        { WentTo: { } move, State: ItemState.Moved } => words["gone to {0}. {1}", move.Forum is { } to ? name(to) : frontDoor, Cause(move.Cause, words)],
        { State: ItemState.Closed, Closing: { } closing } => words["closed on {0}, and off the list", Dates.Of(UkTime.DateOf(closing.At), words)],
        { State: ItemState.Listed, Meeting: { } day } => words["on the list for {0}", Dates.Of(day, words)],
        { State: ItemState.Listed } => words["on the list"],
        _ => words["held. {0}", Held(item.HeldFor, item.Meeting, words)],
    };

    public static string Held(HeldFor? reason, DateOnly? meeting, Language words) => reason switch
    {
        HeldFor.SocialCareCheck => words["It must be found out whether the child and siblings are open to children's social care."],
        HeldFor.ScreeningTool => words["It waits for the screening tool."],
        _ when meeting is { } day => words["The screening tool came after the deadline. The chair takes it for {0}, or it is for the next meeting.", Dates.Of(day, words)],
        _ => words["The screening tool came after the deadline."],
    };

    public static string Cause(MoveCause cause, Language words) => cause switch
    {
        MoveCause.ChildIsOpen => words["The child is open to children's social care."],
        MoveCause.SiblingIsOpen => words["A sibling is open to children's social care."],
        MoveCause.NeitherIsOpen => words["Neither the child nor a sibling is open to children's social care."],
        MoveCause.NoExploitationConcern => words["There is no concern about exploitation beyond going missing."],
        MoveCause.WrongDoor => words["This group does not take the child."],
        _ => words["It was moved by hand."],
    };

    /// <summary>What became of a tool that came too late.</summary>
    public static string? Late(ForumItem item, Func<PersonId, string> nameOf, Language words) => item.Late switch
    {
        { Accepted: true, By: { } by } late => words["The screening tool was late for {0}. {1} took it.", Dates.Of(late.Meeting, words), PlainText.Escape(nameOf(by))],
        { Accepted: false, By: { } by } late => words["The screening tool was late for {0}. {1} left it for the next meeting.", Dates.Of(late.Meeting, words), PlainText.Escape(nameOf(by))],
        { Accepted: false } late => words["The screening tool was late for {0} and was not taken, so it is for the next meeting.", Dates.Of(late.Meeting, words)],
        _ => null,
    };
}
