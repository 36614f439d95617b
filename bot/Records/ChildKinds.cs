using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Cards.Records;
using PanelAssistant.Domain.Links;
using static PanelAssistant.Bot.Records.LastEntries;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// The one list of what is kept about a child. Whatever stands here is in the export of everything about a child, counts when
/// it is asked how long the record has been still, and goes when the record goes. A new kind of document about a child gets
/// its line here; a kind that is about no child gets its line in <see cref="Others"/>.
/// </summary>
internal static class ChildKinds
{
    public static IReadOnlyList<ChildKind> All { get; } =
    [
        new ChildKind<ChildDocument>(Kinds.Child) { LeadsToOthers = true, Ids = static scope => scope.References, Last = static child => child.Corrections is [.., var latest] ? latest.At : null, IsOpen = static child => child.AtRiskSince is not null },
        new ChildKind<ReferralDocument>(Kinds.Referral) { Ids = static scope => scope.Referrals, Last = static referral => referral.At, Tell = Told<ReferralDocument>(static (referral, book) => ExportOfChild.Of(referral.ToDomain(), new(referral.Forum), book)) },
        new ChildKind<ReviewDocument>(Kinds.Review) { Asked = By("child"), Last = Of, IsOpen = static review => review.Queue == "open", Tell = Told<ReviewDocument>(static (review, book) => ExportOfChild.Of(review.ToDomain(), book)) },
        new ChildKind<ScreeningDocument>(Kinds.Screening) { Asked = By("child"), Last = static screening => screening.At, Tell = Told<ScreeningDocument>(static (screening, book) => ExportOfChild.Of(screening.ToDomain(), book)) },
        new ChildKind<MissingDocument>(Kinds.Missing)
        {
            LeadsToOthers = true,
            Ids = static scope => scope.References,
            Last = static missing => Of(missing.Episodes),
            IsOpen = static missing => missing.Episodes.Any(episode => episode.Returned is null),
            Tell = static (missing, book) => ExportOfChild.Of(missing.Id, missing.Value.ToDomain().Episodes, book),
        },
        new ChildKind<MissingArchiveDocument>(Kinds.MissingArchive)
        {
            Ids = static scope => scope.ArchivePages.SelectMany(pages => Enumerable.Range(1, pages.Value).Select(page => $"{pages.Key}:{page}")),
            Last = static archive => Of(archive.Episodes),
            Tell = static (archive, book) => ExportOfChild.Of(archive.Id.Split(':')[0], archive.Value.Episodes.Select(episode => episode.ToDomain()), book),
        },
        new ChildKind<ItemDocument>(Kinds.Item) { CameToGroup = true, Group = static item => item.Forum, Asked = By("child"), Last = Of, IsOpen = static item => item.Place == "here", Tell = Told<ItemDocument>(static (item, book) => ExportOfGroup.Of(item.ToDomain(), book)) },
        new ChildKind<FlagDocument>(Kinds.Flag) { CameToGroup = true, Group = static flag => flag.Forum, Ids = ForEachForum, Last = Of, IsOpen = static flag => flag.Standing != "none", Tell = Told<FlagDocument>(static (flag, book) => ExportOfGroup.Of(flag.ToDomain(), book)) },
        new ChildKind<BoardDocument>(Kinds.Board) { Ids = static scope => ForEachForum(scope).Select(static flag => $"flag:{flag}"), Last = static _ => null },
        new ChildKind<DecisionRecordDocument>(Kinds.Decision)
        {
            CameToGroup = true,
            Group = static decision => decision.Forum,
            Asked = static scope => ForEachForum(scope).Select(static about => ("about", about)),
            OrderBy = "closed",
            Last = static decision => decision.Closed,
            IsOpen = static decision => decision.Awaits is not null,
            Tell = Told<DecisionRecordDocument>(static (decision, book) => ExportOfGroup.Of(decision.ToDomain(), book)),
        },
        new ChildKind<ActionDocument>(Kinds.Action) { CameToGroup = true, Group = static action => action.Forum, Asked = By("about"), OrderBy = "created", Last = Of, IsOpen = static action => action.Tracker == "open", Tell = Told<ActionDocument>(static (action, book) => ExportOfGroup.Of(action.ToDomain(), book)) },
        new ChildKind<ImmediateDocument>(Kinds.Immediate) { CameToGroup = true, Group = static action => action.Forum, Asked = ByNumber, Last = Of, IsOpen = static action => action.Done is null, Tell = Told<ImmediateDocument>(static (action, book) => ExportOfGroup.Of(action.ToDomain(), book)) },
        new ChildKind<UpdateDocument>(Kinds.Update) { CameToGroup = true, Group = static ask => ask.Forum, Asked = By("child"), OrderBy = "meeting", Last = Of, Tell = Told<UpdateDocument>(static (ask, book) => ExportOfGroup.Of(ask.ToDomain(), book)) },
        new ChildKind<ChallengeDocument>(Kinds.Challenge) { CameToGroup = true, Group = static challenge => challenge.Forum, Asked = ByNumber, Last = Of, IsOpen = static challenge => challenge.Standing == ChallengeDocument.Open, Tell = Told<ChallengeDocument>(static (challenge, book) => ExportOfGroup.Of(challenge.ToDomain(), book)) },
        new ChildKind<ShareDocument>(Kinds.Share) { Asked = By("child"), Last = static share => share.At, Tell = Told<ShareDocument>(static (share, book) => ExportOfGroup.Of(share.ToDomain(), book)) },
        new ChildKind<OpenShareDocument>(Kinds.OpenShare) { Asked = By("child"), Last = static share => share.At },
        new ChildKind<LinkDocument>(Kinds.Link)
        {
            Asked = static scope => scope.Children.Select(static child => ("from", RecordReference.Of(child).ToString())),
            Group = static link => link.Forum,
            Last = static link => link.At,
            // One to a person of interest tells that there is one: it is told with the person, to those who may open them.
            Tell = static (link, book) => link.Value.ToDomain() is { Other.Kind: not RecordKind.Person } seen ? [ExportOfGroup.Of(seen, book)] : [],
        },
        new ChildKind<ConversionDocument>(Kinds.Conversion)
        {
            Ids = static scope => scope.Records.Select(static stored => stored.Value.ToDomain().NoNames?.ToString()).OfType<string>(),
            Last = static conversion => conversion.At,
        },
    ];

    /// <summary>
    /// Kinds about no child: people, groups with their registers, plans, targets and data returns, which name nobody; meetings, minutes and samples of quality, which are a class of their own and hold references;
    /// persons of interest and places, which are too; the record of use and of disposals, which must outlast the records;
    /// what serves the program, and what ends by itself.
    /// </summary>
    public static IReadOnlyList<DocumentKind> Others { get; } =
    [
        Kinds.Person, Kinds.Forum, Kinds.Chat, Kinds.Authority, Kinds.Entry, Kinds.Plan, Kinds.Target, Kinds.Figures, Kinds.Escalations, Kinds.ReportTask, Kinds.Returns,
        Kinds.Meeting, Kinds.Minutes, Kinds.MinutesVersion, Kinds.Quality, Kinds.Filing, Kinds.Calendar, Kinds.Mail,
        Kinds.PersonOfInterest, Kinds.Grant, Kinds.Location, Kinds.PeerGroup, Kinds.NoNames,
        Kinds.Audit, Kinds.Seal, Kinds.Disposal, Kinds.DisposalLog,
        Kinds.Notice, Kinds.Repaint, Kinds.Counter, Kinds.Made, Kinds.Identifier, Kinds.Lease,
        Kinds.Press, Kinds.Draft, Kinds.FileTicket,
    ];

    private static Func<ChildScope, IEnumerable<(string, string)>> By(string field) => scope => scope.References.Select(child => (field, child));

    private static IEnumerable<(string, string)> ByNumber(ChildScope scope) => scope.Children.Select(static child => ("child", $"{child.Number}"));

    private static IEnumerable<string> ForEachForum(ChildScope scope) =>
        scope.Forums.SelectMany(forum => scope.Children.Select(child => FlagDocument.IdOf(forum, child)));

    private static Func<Stored<T>, ExportBook, IEnumerable<ExportEntry>> Told<T>(Func<T, ExportBook, ExportEntry> tell)
        where T : class => (stored, book) => [tell(stored.Value, book)];
}
