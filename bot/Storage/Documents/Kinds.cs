namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Every kind of document there is. A query may only go along an index named here.</summary>
public static class Kinds
{
    public static readonly DocumentKind<PersonDocument> Person = new("person", DocumentJson.Default.PersonDocument) { Remember = true };

    public static readonly DocumentKind<ForumDocument> Forum = new("forum", DocumentJson.Default.ForumDocument) { Remember = true };

    public static readonly DocumentKind<ChatDocument> Chat = new("chat", DocumentJson.Default.ChatDocument) { Remember = true };

    public static readonly DocumentKind<ActionDocument> Action = new("action", DocumentJson.Default.ActionDocument)
    {
        Remember = true,
        Indexes = [["owner", "tracker", "due"], ["nextNudge"], ["forum", "tracker", "due"]],
    };

    public static readonly DocumentKind<FlagDocument> Flag = new("flag", DocumentJson.Default.FlagDocument)
    {
        Remember = true,
        Indexes = [["nextNudge"], ["forum", "standing"], ["forum", "reviewOn"]],
    };

    public static readonly DocumentKind<AuthorityListDocument> Authority = new("authority", DocumentJson.Default.AuthorityListDocument) { Remember = true };

    public static readonly DocumentKind<NoticeDocument> Notice = new("notice", DocumentJson.Default.NoticeDocument)
    {
        Indexes = [["queue", "notBefore"], ["forum", "created"]],
    };

    public static readonly DocumentKind<BoardDocument> Board = new("board", DocumentJson.Default.BoardDocument)
    {
        Indexes = [["live"]],
    };

    public static readonly DocumentKind<RepaintDocument> Repaint = new("repaint", DocumentJson.Default.RepaintDocument)
    {
        Indexes = [["queue", "since"]],
    };

    public static readonly DocumentKind<AuditDocument> Audit = new("audit", DocumentJson.Default.AuditDocument);

    public static readonly DocumentKind<PressDocument> Press = new("press", DocumentJson.Default.PressDocument);

    public static readonly DocumentKind<CounterDocument> Counter = new("counter", DocumentJson.Default.CounterDocument);

    public static readonly DocumentKind<DraftDocument> Draft = new("draft", DocumentJson.Default.DraftDocument)
    {
        Indexes = [["person", "changed"]],
    };

    public static readonly DocumentKind<MadeDocument> Made = new("made", DocumentJson.Default.MadeDocument);

    public static readonly DocumentKind<ChildDocument> Child = new("child", DocumentJson.Default.ChildDocument)
    {
        Remember = true,
        Indexes = [["referrer"], ["nextClock"], ["watchedBy"], ["watchedBy", "meeting"], ["watchedBy", "screened"], ["watchedBy", "plan"]],
    };

    public static readonly DocumentKind<ReferralDocument> Referral = new("referral", DocumentJson.Default.ReferralDocument)
    {
        Indexes = [["by", "at"]],
    };

    public static readonly DocumentKind<ScreeningDocument> Screening = new("screening", DocumentJson.Default.ScreeningDocument)
    {
        Indexes = [["child"]],
    };

    public static readonly DocumentKind<IdentifierDocument> Identifier = new("identifier", DocumentJson.Default.IdentifierDocument);

    /// <summary>The list a store is opened with.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
        [Person, Forum, Chat, Action, Flag, Authority, Notice, Board, Repaint, Audit, Press, Counter, Draft, Made, Child, Referral, Screening, Identifier];
}
