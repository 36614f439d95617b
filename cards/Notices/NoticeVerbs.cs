namespace PanelAssistant.Cards.Notices;

/// <summary>The published verbs about notices. The only home of these strings.</summary>
public static class NoticeVerbs
{
    public const string Undelivered = "notice.undelivered";
    public const string Deliveries = "notice.deliveries";
    public const string Forum = "forum";
    public const string After = "after";
}
