using PanelAssistant.Bot.Challenges;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Quality;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Quality;

namespace PanelAssistant.Bot.Quality;

/// <summary>What every verb about a sample shares: whose it is, who may read it. The sample that counts is the latest of the group.</summary>
internal sealed class QualityTurn
{
    private readonly Turn _turn;
    private readonly Stored<QualitySampleDocument>? _stored;

    private QualityTurn(Turn turn, TermsOfReference terms, Stored<QualitySampleDocument>? stored)
    {
        _turn = turn;
        _stored = stored;
        Terms = terms;
        Sample = stored?.Value.ToDomain();
    }

    public TermsOfReference Terms { get; }

    public QualitySample? Sample { get; }

    public Roster Roster => _turn.RosterOf(Terms.Forum);

    /// <summary>Groups that look at the work of others: the one that the press names, or any.</summary>
    public static IEnumerable<TermsOfReference> Kept(Turn turn) =>
        turn.Partnership.Forums.Where(terms => terms.Quality is not null && turn.PossibleForums.Contains(terms.Forum));

    public static void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var terms in Kept(turn))
        {
            plan.Find(Kinds.Quality, QualitySampleDocument.LatestOf(terms.Forum), terms.Forum.Value);
        }
    }

    /// <summary>Nothing in a shared chat, and for who does not read the papers of such a group.</summary>
    public static QualityTurn? Of(Turn turn, ReadSet read) =>
        !turn.Place.IsShared && Kept(turn).FirstOrDefault(terms => Access.ReadsPapers(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today)) is { } own
            ? new(turn, own, read.Find(Kinds.Quality, own.Forum.Value).Items is [var latest, ..] ? latest : null)
            : null;

    public static Outcome Refuse(Turn turn) =>
        Outcome.Say(Refusals.Say(turn.Place.IsShared ? Reason.NotFound : turn.IsMember && !Kept(turn).Any() ? Reason.NoSamplesHere : Reason.NoSeat, turn.Words));

    /// <summary>The item that the press names. A card of an earlier sample opens none of the latest.</summary>
    public SampledItem? Item =>
        Sample is not null && (_turn.Data.Date(QualityVerbs.Meeting) is not { } meeting || meeting == Sample.Meeting) && _turn.Data.Number(QualityVerbs.Number) is { } number ? Sample[number] : null;

    public Outcome Show(QualitySample? sample, string? said = null, bool refused = false) => Outcome.Show(QualitySampleCard.Render(
        new(
            Terms, sample, sample is null ? null : Roster.Series(Terms)?.HeldOn(sample.Meeting) ?? sample.Meeting, NameOf,
            Access.Runs(Terms, Roster, _turn.Me, _turn.Today) && sample?.Meeting != DrawSample.MeetingFor(Terms, Roster, _turn.Today), said, refused),
        _turn.Words));

    public Outcome Show(QualitySample sample, SampledItem item, string? said = null, bool refused = false)
    {
        var chairs = Roster.HeldBy(_turn.Me, _turn.Today).Any(held => held.OfficeOf == item.Group);
        var member = Roster.Find(_turn.Me, _turn.Today) is not null;
        return Outcome.Show(SampledItemCard.Render(new()
        {
            Terms = Terms,
            Sample = sample,
            Item = item,
            Group = NameOf(item.Group),
            NameOf = Roster.NameOf,
            SeesChild = chairs || (_turn.Partnership.TryGet(item.Group, out var own) && Access.Runs(own, _turn.RosterOf(item.Group), _turn.Me, _turn.Today)),
            MayJudge = member && !chairs,
            Chair = member && !chairs && Terms.Challenges is not null ? ChallengeTurn.ChairOf + item.Group.Value : null,
            Mine = item.Findings.FirstOrDefault(finding => finding.By == _turn.Me),
            Said = said,
            SaidIsRefusal = refused,
        }, _turn.Words));
    }

    public DocumentOperation Save(QualitySample sample) => DocumentOperation.Replace(Kinds.Quality, _stored!, QualitySampleDocument.Of(sample));

    private string NameOf(ForumId group) => _turn.Partnership.TryGet(group, out var terms) ? terms.ShortName : group.Value;
}
