using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Missing;

/// <summary>What every verb about a child's missing episodes shares: which child, what was read, how it is stored and shown.</summary>
internal sealed class MissingTurn
{
    private readonly Turn _turn;
    private readonly ReadSet _read;
    private readonly Stored<MissingDocument>? _stored;
    private readonly Stored<ChildDocument> _child;

    private MissingTurn(Turn turn, ReadSet read, CaseReference child)
    {
        _turn = turn;
        _read = read;
        _stored = read.Get(Kinds.Missing, child.ToString());
        _child = read.Get(Kinds.Child, child.ToString())!;
        Record = RecordOf(turn, _stored, _child.Value);
        Setting = SettingOf(turn);
    }

    public MissingRecord Record { get; }

    public MissingSetting Setting { get; }

    /// <summary>The episode that the press or the words name.</summary>
    public int? Number => _turn.Data.Number(MissingVerbs.Episode);

    public EpisodeReference About(Episode episode) => new(Record.Child, episode.Number);

    /// <summary>Members of a group that discusses children. To anybody else no child and no episode is there.</summary>
    public static bool MayUse(Turn turn) => turn.IsMember && turn.Terms.Kind is ForumKind.Operational;

    public static MissingSetting SettingOf(Turn turn) => new(MissingRules.Of(turn.Partnership, turn.Terms), turn.Terms, turn.Roster, turn.Now);

    public static string? RecordOf(Turn turn) => CaseReference.TryParse(turn.Data[MissingVerbs.Child], out var child) ? child.ToString() : null;

    /// <summary>The child's episodes as they are stored, or none yet.</summary>
    public static MissingRecord RecordOf(Turn turn, Stored<MissingDocument>? stored, ChildDocument child)
    {
        var known = child.ToDomain();
        return (stored?.Value.ToDomain() ?? MissingRecord.None(turn.Terms.Forum, known.Reference)) with { Referral = known.Referral };
    }

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (CaseReference.TryParse(turn.Data[MissingVerbs.Child], out var child))
        {
            Plan(turn, child, plan);
        }
    }

    public static void Plan(Turn turn, CaseReference child, ReadPlan plan)
    {
        plan.Get(Kinds.Child, child.ToString()).Get(Kinds.Missing, child.ToString());
        MissingItems.Plan(turn.Partnership, child, plan);
    }

    public static MissingTurn? Of(Turn turn, ReadSet read) =>
        CaseReference.TryParse(turn.Data[MissingVerbs.Child], out var child) ? Of(turn, read, child) : null;

    /// <summary>Nothing for an unknown child, for whoever may not see one, and for a reference that was joined to another.</summary>
    public static MissingTurn? Of(Turn turn, ReadSet read, CaseReference child) =>
        Opened(turn, read, child) is { JoinedTo: null } ? new(turn, read, child) : null;

    /// <summary>As <see cref="NotFound(Turn)"/>; whoever may see the child is told which reference is kept, so that episodes are counted in one place.</summary>
    public static Outcome NotFound(Turn turn, ReadSet read, string? named = null) =>
        CaseReference.TryParse(named ?? turn.Data[MissingVerbs.Child], out var child) && Opened(turn, read, child) is { JoinedTo: { } kept }
            ? FormTurn.Sentence(turn, turn.Words["{0} is the same child as {1}, whose record is kept. Nothing was saved. Type: missing {1}", child, CaseReference.Of(kept)])
            : NotFound(turn);

    private static ChildDocument? Opened(Turn turn, ReadSet read, CaseReference child) =>
        read.Get(Kinds.Child, child.ToString()) is { } stored && turn.OpensEpisodes(stored.Value) && MayUse(turn) ? stored.Value : null;

    /// <summary>A member who named no child is asked which.</summary>
    public static Outcome NotFound(Turn turn) => turn.Data[MissingVerbs.Child] is null && MayUse(turn)
        ? Outcome.Show(MissingStartCard.Render(turn.Words))
        : Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    /// <summary>The card with this input was sent, filled in or not; or the words bring it.</summary>
    public static bool Sent(Turn turn, string input) => turn.Data.Sent(input);

    /// <summary>The group's next meeting, today's included.</summary>
    public static DateOnly? NextMeeting(Turn turn) =>
        turn.Roster.Series(turn.Terms)?.OnOrAfter(turn.Today);

    /// <summary>The record as it is now, and the place on a list that it brings the child.</summary>
    public Outcome Kept(MissingRecord record, Answer answer, AuditFact fact, IReadOnlyList<Notice> tell)
    {
        var listed = MissingItems.Changes(Record, record, _child, _read, ReviewSettings.Of(_turn));
        return new Outcome(answer)
        {
            Changes = [.. Save(record, _stored, Setting), .. listed?.Changes ?? []],
            Fact = fact,
            Tell = [.. tell, .. listed?.Tell ?? []],
        };
    }

    /// <summary>The record, and the page of old episodes that is full now, if one is.</summary>
    public static IReadOnlyList<DocumentOperation> Save(MissingRecord record, Stored<MissingDocument>? stored, MissingSetting setting)
    {
        var (kept, page) = ArchiveEpisodes.Take(record, setting.Rule, setting.Today);
        var id = record.Child.ToString();
        List<DocumentOperation> changes = [DocumentOperation.Save(Kinds.Missing, id, stored, MissingDocument.From(kept))];
        if (page.Count > 0)
        {
            changes.Add(DocumentOperation.Create(
                Kinds.MissingArchive,
                MissingArchiveDocument.IdOf(record.Child, kept.ArchivedPages),
                new MissingArchiveDocument { Episodes = [.. page.Select(EpisodeDocument.From)] }));
        }
        return changes;
    }

    public PersonalCard View(MissingRecord record, string? said = null, bool refused = false, int page = 0) => EpisodesCard.Render(new EpisodesView
    {
        Record = record,
        Rule = Setting.Rule,
        Now = _turn.Now,
        NextMeeting = NextMeeting(_turn),
        NameOf = _turn.Roster.NameOf,
        Page = page,
        Said = said,
        SaidIsRefusal = refused,
    }, _turn.Words);

    /// <summary>The card of one episode, as it stands or with what was typed and why it came back.</summary>
    public EpisodeEditView Edit(Episode episode, MomentInputs moment, string? said) => new()
    {
        About = About(episode),
        Episode = episode,
        Rule = Setting.Rule,
        Now = _turn.Now,
        Moment = moment,
        Serious = _turn.Data[MissingVerbs.Serious],
        Issue = _turn.Data[MissingVerbs.Issue] is { } issue ? PlainText.Shorten(PlainText.Clean(issue), Episode.MostIssueCharacters) : null,
        State = _turn.Data[MissingVerbs.State],
        Who = _turn.Data[MissingVerbs.Who] is { } who ? PlainText.Shorten(PlainText.Clean(who), Episode.MostWhoCharacters) : null,
        Said = said,
    };

    /// <summary>A moment as it was filled in, or as it stands where nothing was sent. What cannot be read is left empty.</summary>
    public MomentInputs Typed(string name, DateTimeOffset? otherwise = null) =>
        !Sent(_turn, MomentInputs.OnName(name)) ? MomentInputs.Of(name, otherwise)
        : MissingReading.Moment(value => _turn.Data[value], name) is { } moment ? MomentInputs.Of(name, moment)
        : new(name, null, null);

    /// <summary>Stores what was decided and shows the child's episodes; what was refused goes back to its card.</summary>
    public Outcome Settle(Decision<MissingRecord> decision, string done, Func<string, PersonalCard> back)
    {
        if (_turn.Repeated)
        {
            return Outcome.Show(View(Record, done));
        }
        return decision switch
        {
            Decision<MissingRecord>.Accepted accepted => Kept(accepted.State, new Answer.Show(View(accepted.State, done)), accepted.Fact, accepted.Tell),
            Decision<MissingRecord>.AlreadySo already => Outcome.Show(View(already.State, done)),
            Decision<MissingRecord>.Refused { Why: Reason.NotFound } => NotFound(_turn),
            Decision<MissingRecord>.Refused refused => Outcome.Show(back(Refusals.Say(refused.Why, _turn.Words))),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }
}
