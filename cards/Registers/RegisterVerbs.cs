using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Cards.Registers;

/// <summary>The published verbs about a group's registers, and what their presses carry.</summary>
public static class RegisterVerbs
{
    /// <summary>Without a kind it brings all registers of the group.</summary>
    public const string List = "register.list";

    /// <summary>Without a title it brings the form.</summary>
    public const string Add = AddEntry.Name;
    public const string Show = "register.show";
    public const string Note = NoteEntry.Name;
    public const string Review = SetReview.Name;
    public const string Close = CloseEntry.Name;
    public const string Act = "register.act";

    public const string Forum = "forum";
    public const string Kind = "kind";
    public const string Entry = "entry";
    public const string Draft = "draft";
    public const string Title = "title";
    public const string Audience = "audience";
    public const string Link = "link";
    public const string Text = "text";
    public const string Owner = "owner";
    public const string ReviewOn = "reviewOn";

    public static PressPayload About(string verb, EntryReference entry) => new(verb, new KeyValuePair<string, string>(Entry, entry.ToString()));

    public static PressPayload In(string verb, ForumId forum, RegisterKind? kind = null) => kind is { } known
        ? new(verb, new KeyValuePair<string, string>(Forum, forum.Value), new(Kind, known.ToString()))
        : new(verb, new KeyValuePair<string, string>(Forum, forum.Value));
}
