namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Every kind of document there is. A query may only go along an index named here.</summary>
public static class Kinds
{
    public static readonly DocumentKind<PersonDocument> Person = new("person", static () => DocumentJson.Default.PersonDocument)
    {
        Remember = true,
        Indexes = [["reach"]],
    };

    public static readonly DocumentKind<ForumDocument> Forum = new("forum", static () => DocumentJson.Default.ForumDocument) { Remember = true };

    public static readonly DocumentKind<ChatDocument> Chat = new("chat", static () => DocumentJson.Default.ChatDocument)
    {
        Remember = true,
        Indexes = [["forum"]],
    };

    public static readonly DocumentKind<ActionDocument> Action = new("action", static () => DocumentJson.Default.ActionDocument)
    {
        Remember = true,
        Indexes = [["owner", "tracker", "due"], ["nextNudge"], ["forum", "tracker", "due"], ["about", "created"], ["forum", "created"], ["forum", "doneOn"], ["objective"]],
    };

    public static readonly DocumentKind<FlagDocument> Flag = new("flag", static () => DocumentJson.Default.FlagDocument)
    {
        Remember = true,
        Indexes = [["nextNudge"], ["forum", "standing"], ["forum", "reviewOn"]],
    };

    /// <summary>Asked for by child, by the day of a meeting, and by what still waits for an answer.</summary>
    public static readonly DocumentKind<DecisionRecordDocument> Decision = new("decision", static () => DocumentJson.Default.DecisionRecordDocument)
    {
        Indexes = [["about", "closed"], ["forum", "day"], ["awaits", "closed"]],
    };

    public static readonly DocumentKind<AuthorityListDocument> Authority = new("authority", static () => DocumentJson.Default.AuthorityListDocument) { Remember = true };

    public static readonly DocumentKind<NoticeDocument> Notice = new("notice", static () => DocumentJson.Default.NoticeDocument)
    {
        Indexes = [["queue", "notBefore"], ["forum", "created"]],
    };

    public static readonly DocumentKind<BoardDocument> Board = new("board", static () => DocumentJson.Default.BoardDocument)
    {
        Indexes = [["live"]],
    };

    public static readonly DocumentKind<RepaintDocument> Repaint = new("repaint", static () => DocumentJson.Default.RepaintDocument)
    {
        Indexes = [["queue", "since"]],
    };

    public static readonly DocumentKind<AuditDocument> Audit = new("audit", static () => DocumentJson.Default.AuditDocument)
    {
        Indexes = [["at"], ["record", "at"]],
    };

    public static readonly DocumentKind<SealDocument> Seal = new("seal", static () => DocumentJson.Default.SealDocument)
    {
        Indexes = [["number"]],
    };

    public static readonly DocumentKind<PressDocument> Press = new("press", static () => DocumentJson.Default.PressDocument);

    public static readonly DocumentKind<CounterDocument> Counter = new("counter", static () => DocumentJson.Default.CounterDocument);

    public static readonly DocumentKind<DraftDocument> Draft = new("draft", static () => DocumentJson.Default.DraftDocument)
    {
        Indexes = [["person", "changed"]],
    };

    public static readonly DocumentKind<MadeDocument> Made = new("made", static () => DocumentJson.Default.MadeDocument);

    public static readonly DocumentKind<ChildDocument> Child = new("child", static () => DocumentJson.Default.ChildDocument)
    {
        Remember = true,
        Indexes = [["referrer"], ["referredAs"], ["atFrontDoor"], ["nextClock"], ["watchedBy"], ["watchedBy", "meeting"], ["watchedBy", "screened"], ["watchedBy", "plan"], ["likeness"], ["letters"], ["screeningWaits"], ["lookOn"], ["riskUntil"]],
    };

    public static readonly DocumentKind<ReferralDocument> Referral = new("referral", static () => DocumentJson.Default.ReferralDocument)
    {
        Indexes = [["by", "at"]],
    };

    public static readonly DocumentKind<ReviewDocument> Review = new("review", static () => DocumentJson.Default.ReviewDocument)
    {
        Indexes = [["queue", "received"], ["referrer", "received"], ["child"], ["nextNudge"], ["looksForSame"], ["asked"]],
    };

    public static readonly DocumentKind<ItemDocument> Item = new("item", static () => DocumentJson.Default.ItemDocument)
    {
        Indexes = [["forum", "place", "since"], ["child"], ["referral"], ["nextCheck"], ["forum", "closedFor"], ["tagged"]],
    };

    public static readonly DocumentKind<ScreeningDocument> Screening = new("screening", static () => DocumentJson.Default.ScreeningDocument)
    {
        Indexes = [["child"]],
    };

    public static readonly DocumentKind<NoNamesDocument> NoNames = new("noNames", static () => DocumentJson.Default.NoNamesDocument)
    {
        Indexes = [["by", "at"], ["forum", "at"], ["lookOn"]],
    };

    public static readonly DocumentKind<ConversionDocument> Conversion = new("conversion", static () => DocumentJson.Default.ConversionDocument);

    public static readonly DocumentKind<PersonOfInterestDocument> PersonOfInterest = new("personOfInterest", static () => DocumentJson.Default.PersonOfInterestDocument)
    {
        Indexes = [["at"], ["child"], ["lookOn"]],
    };

    public static readonly DocumentKind<GrantDocument> Grant = new("grant", static () => DocumentJson.Default.GrantDocument)
    {
        Indexes = [["person"], ["record"]],
    };

    public static readonly DocumentKind<LocationDocument> Location = new("location", static () => DocumentJson.Default.LocationDocument)
    {
        Indexes = [["linked"], ["at"]],
    };

    public static readonly DocumentKind<LinkDocument> Link = new("link", static () => DocumentJson.Default.LinkDocument)
    {
        Indexes = [["from"]],
    };

    public static readonly DocumentKind<PeerGroupDocument> PeerGroup = new("peerGroup", static () => DocumentJson.Default.PeerGroupDocument);

    public static readonly DocumentKind<IdentifierDocument> Identifier = new("identifier", static () => DocumentJson.Default.IdentifierDocument);

    public static readonly DocumentKind<MissingDocument> Missing = new("missing", static () => DocumentJson.Default.MissingDocument)
    {
        Remember = true,
        Indexes = [["nextNudge"], ["activeUntil"], ["forum", "listedUntil"], ["referral"]],
    };

    public static readonly DocumentKind<MissingArchiveDocument> MissingArchive = new("missingarchive", static () => DocumentJson.Default.MissingArchiveDocument);

    public static readonly DocumentKind<MinutesDocument> Minutes = new("minutes", static () => DocumentJson.Default.MinutesDocument)
    {
        Indexes = [["forum", "meeting"], ["lookOn"]],
    };

    public static readonly DocumentKind<MinutesVersionDocument> MinutesVersion = new("minutesVersion", static () => DocumentJson.Default.MinutesVersionDocument)
    {
        Indexes = [["minutes"]],
    };

    public static readonly DocumentKind<FileTicketDocument> FileTicket = new("fileTicket", static () => DocumentJson.Default.FileTicketDocument);

    public static readonly DocumentKind<MeetingDocument> Meeting = new("meeting", static () => DocumentJson.Default.MeetingDocument)
    {
        Remember = true,
        Indexes = [["forum", "on"], ["nextStep"]],
    };

    public static readonly DocumentKind<ImmediateDocument> Immediate = new("immediate", static () => DocumentJson.Default.ImmediateDocument)
    {
        Indexes = [["nextStep"], ["forum", "meeting"], ["child"]],
    };

    public static readonly DocumentKind<UpdateDocument> Update = new("update", static () => DocumentJson.Default.UpdateDocument)
    {
        Indexes = [["forum", "meeting"], ["child", "meeting"], ["awaits", "replyBy"], ["nextNudge"]],
    };

    public static readonly DocumentKind<CalendarDocument> Calendar = new("calendar", static () => DocumentJson.Default.CalendarDocument)
    {
        Indexes = [["forum", "on"]],
    };

    public static readonly DocumentKind<MailDocument> Mail = new("mail", static () => DocumentJson.Default.MailDocument)
    {
        Indexes = [["queue", "notBefore"], ["forum", "created"]],
    };

    public static readonly DocumentKind<FilingDocument> Filing = new("filing", static () => DocumentJson.Default.FilingDocument)
    {
        Indexes = [["queue", "notBefore"], ["forum", "meeting"]],
    };

    public static readonly DocumentKind<ChallengeDocument> Challenge = new("challenge", static () => DocumentJson.Default.ChallengeDocument)
    {
        Indexes = [["forum", "standing", "at"], ["forum", "at"], ["nextStep"], ["child"]],
    };

    public static readonly DocumentKind<DisposalDocument> Disposal = new("disposal", static () => DocumentJson.Default.DisposalDocument)
    {
        Indexes = [["forum", "listed"], ["persons", "listed"], ["waits", "listed"], ["removes"]],
    };

    public static readonly DocumentKind<DisposalLogDocument> DisposalLog = new("disposalLog", static () => DocumentJson.Default.DisposalLogDocument)
    {
        Indexes = [["forum", "finished"], ["persons", "finished"]],
    };

    public static readonly DocumentKind<FiguresDocument> Figures = new("figures", static () => DocumentJson.Default.FiguresDocument)
    {
        Indexes = [["forum", "sequence", "firstDay"]],
    };

    public static readonly DocumentKind<EscalationsDocument> Escalations = new("escalations", static () => DocumentJson.Default.EscalationsDocument);

    /// <summary>Of the groups' registers.</summary>
    public static readonly DocumentKind<EntryDocument> Entry = new("entry", static () => DocumentJson.Default.EntryDocument)
    {
        Indexes = [["forum", "register", "standing", "at"], ["nextStep"]],
    };

    public static readonly DocumentKind<ActionPlanDocument> Plan = new("plan", static () => DocumentJson.Default.ActionPlanDocument)
    {
        Indexes = [["forum", "standing", "at"]],
    };

    public static readonly DocumentKind<QualitySampleDocument> Quality = new("quality", static () => DocumentJson.Default.QualitySampleDocument)
    {
        Indexes = [["forum", "on"]],
    };

    public static readonly DocumentKind<TargetDocument> Target = new("target", static () => DocumentJson.Default.TargetDocument)
    {
        Indexes = [["forum", "standing", "due"], ["nextStep"]],
    };

    public static readonly DocumentKind<ReportTaskDocument> ReportTask = new("reportTask", static () => DocumentJson.Default.ReportTaskDocument)
    {
        Indexes = [["forum", "standing", "due"], ["nextStep"]],
    };

    /// <summary>What the agencies of a group bring to one meeting.</summary>
    public static readonly DocumentKind<ReturnsDocument> Returns = new("returns", static () => DocumentJson.Default.ReturnsDocument)
    {
        Indexes = [["forum", "meeting"], ["nextStep"]],
    };

    /// <summary>Created, never changed.</summary>
    public static readonly DocumentKind<ShareDocument> Share = new("share", static () => DocumentJson.Default.ShareDocument)
    {
        Indexes = [["child"]],
    };

    public static readonly DocumentKind<OpenShareDocument> OpenShare = new("openShare", static () => DocumentJson.Default.OpenShareDocument)
    {
        Indexes = [["child"], ["owner", "at"], ["forum", "at"], ["nextStep"]],
    };

    public static readonly DocumentKind<LeaseDocument> Lease = new("lease", static () => DocumentJson.Default.LeaseDocument) { Remember = true };

    /// <summary>The list a store is opened with.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
        [Person, Forum, Chat, Action, Flag, Decision, Authority, Notice, Board, Repaint, Audit, Seal, Press, Counter, Draft, Made, Child, Referral, Review, Item, Screening, Identifier, Missing, MissingArchive,
         NoNames, Conversion, PersonOfInterest, Grant, Location, Link, PeerGroup, Meeting,
         Minutes, MinutesVersion, FileTicket, Immediate, Update, Calendar, Challenge, Entry, Plan, Target, Quality, ReportTask, Returns, Share, OpenShare, Mail, Filing, Figures, Escalations, Disposal, DisposalLog, Lease];
}
