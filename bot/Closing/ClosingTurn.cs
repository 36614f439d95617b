using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Closing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Closing;

/// <summary>What every verb about closing an item shares: the item, the meeting that is open, what is done for the child.</summary>
internal sealed class ClosingTurn
{
    private const int MostActions = 100;

    private readonly Turn _turn;
    private readonly ReadSet _read;

    private ClosingTurn(Turn turn, ReadSet read, ItemTurn about)
    {
        _turn = turn;
        _read = read;
        About = about;
        Terms = about.Setting.Terms(about.Item.Forum);
        var meetings = read.Find(Kinds.Meeting, "forum", Terms.Forum.Value).Items.Select(stored => stored.Value.ToDomain()).ToList();
        var series = about.Setting.Series(Terms);
        Open = meetings.LastOrDefault(meeting => meeting.IsOpen(series, turn.Today));
        Held = Open ?? On(turn.Today) ?? (series?.Before(turn.Today) is { } last && about.Item.Meeting <= last ? On(last) : null);

        Meeting? On(DateOnly day) => series?.DueOf(day) is { } due ? meetings.FirstOrDefault(meeting => meeting.Due == due) ?? Meeting.Planned(Terms.Forum, due, day) : null;
    }

    public ItemTurn About { get; }

    public TermsOfReference Terms { get; }

    /// <summary>The group's meeting that is open.</summary>
    public Meeting? Open { get; }

    /// <summary>
    /// The one that is open, or the one of today whether or not anybody opened it; on a later day the last one, where the item
    /// stood on its agenda.
    /// </summary>
    public Meeting? Held { get; }

    public Roster Roster => _turn.RosterOf(Terms.Forum);

    public ForumItem Here => In(About.Item);

    private ForumItem In(ForumItem item) => CloseItem.InMeeting(item, _turn.Today, CloseItem.HeldNow(Open, About.Setting, Terms));

    public bool MayClose => CloseItem.MayClose(_turn.Me, Terms, Roster, Open, _turn.Today);

    public bool MayChair => Roster.MayChair(_turn.Me, Terms, _turn.Today);

    public bool ClosedByConflict => Access.IsClosedByConflict(FlagTurn.EveryForums(_turn, _read, About.Item.Child), _turn.Me);

    public static void Plan(Turn turn, CaseReference child, ReadPlan plan)
    {
        MeetingTurn.Plan(turn, plan);
        plan.Find(Kinds.Action, AboutChild(child), child.ToString());
        foreach (var terms in turn.Partnership.Forums)
        {
            plan.Get(Kinds.Flag, FlagDocument.IdOf(terms.Forum, child));
        }
    }

    public static ClosingTurn Of(Turn turn, ReadSet read, ItemTurn about) => new(turn, read, about);

    /// <summary>The item of a child, for those who run its list or open the child's record.</summary>
    public static ClosingTurn? Of(Turn turn, ReadSet read, CaseReference child, string? forum) =>
        ItemTurn.Of(turn, read, child, forum, static (turn, forum) => ItemTurn.Runs(turn, forum) || turn.SeesRecordsOf(forum)) is { IsTheirs: true } about
            ? new(turn, read, about)
            : null;

    /// <summary>The same by what a press names.</summary>
    /// <param name="refusal">What to say when there is nothing for the speaker.</param>
    public static ClosingTurn? Of(Turn turn, ReadSet read, out Outcome refusal)
    {
        refusal = ItemTurn.NotFound(turn);
        if (!CaseReference.TryParse(turn.Data[ClosingVerbs.Child], out var child) || Of(turn, read, child, turn.Data[ClosingVerbs.Forum]) is not { } closing)
        {
            return null;
        }
        refusal = Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
        return closing.ClosedByConflict ? null : closing;
    }

    /// <summary>The child's actions in every group, the newest first.</summary>
    public IReadOnlyList<ActionItem> EveryAction => [.. Page.Items.Select(stored => stored.Value.ToDomain())];

    public bool EveryActionRead => Page.Next is null;

    public IReadOnlyList<ActionItem> Actions(ForumItem here) => ItemActions.Of(here, EveryAction);

    private Page<ActionDocument> Page => _read.Find(Kinds.Action, About.Item.Child.ToString());

    /// <summary>What the item's own card says of it; nothing for whoever may not know.</summary>
    public ClosingView? View(ForumItem item, IReadOnlyList<Lack>? lacks)
    {
        if (ClosedByConflict || !About.IsTheirs)
        {
            return null;
        }
        var here = In(item);
        var actions = Actions(here);
        return new(here, actions, lacks ?? (item.IsHere && item == here ? Lacks.BeforeClosing(here, actions.Count, Terms) : []))
        {
            MayClose = MayClose,
            OpensRecord = About.OpensRecord,
        };
    }

    /// <summary>The papers of the child as the reader may see them.</summary>
    public Answer Papers(ForumItem item, string? said = null, bool refused = false) => new Answer.Show(PapersOf(item, said, refused));

    public Cards.Elements.PersonalCard PapersOf(ForumItem item, string? said = null, bool refused = false) => PapersCard.Render(new()
    {
        Item = In(item),
        Terms = Terms,
        Screened = About.Child.Level is not null,
        MayCheck = MayClose,
        MayChair = MayChair,
        MayScrutinise = About.OpensRecord && ScrutinisePaper.AgencyOf(_turn.Me, Terms, Roster, _turn.Today) is not null,
        Said = said,
        SaidIsRefusal = refused,
    }, _turn.Words);

    internal static DocumentQuery AboutChild(CaseReference child) =>
        new(Kinds.Action) { Equal = [("about", child.ToString())], OrderBy = "created", Descending = true, Take = MostActions };
}
