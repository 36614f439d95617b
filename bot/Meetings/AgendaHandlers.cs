using PanelAssistant.Bot.Reports;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.Meetings;

/// <summary>
/// "agenda" in the meeting chat posts references for everybody; in a private chat, or pressed, members read it with names.
/// A guest gets neither.
/// </summary>
internal sealed class AgendaHandler : Handler
{
    private static readonly AgendaPart[] Parts = [AgendaPart.Items, AgendaPart.Missing, AgendaPart.Clocks, AgendaPart.Plans, AgendaPart.Reviews, AgendaPart.Screenings];

    public override string Verb => AgendaVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("agenda", "agenda", "See the next meeting's agenda: dates, what falls due, what was screened") { ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        AgendaQueries.PlanOpening(turn, plan, AgendaCard.FirstOfPart);
        AgendaQueries.Plan(turn, plan, Parts, AgendaCard.FirstOfPart);
        AgendaQueries.PlanWithoutName(turn, plan, AgendaCard.FirstOfPart);
        SinceLastMeeting.Plan(turn, plan);
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var posting = turn.Place.IsShared && turn.Incoming is Incoming.Said;
        if (AgendaAccess.Refusal(turn, posting) is { } refusal)
        {
            return refusal;
        }
        if (turn.Repeated && posting)
        {
            return new Answer.Silence();
        }
        var reading = new AgendaReading(turn, read);
        var parts = Parts.Where(part => part is not AgendaPart.Missing || turn.Terms.Missing is not null);
        var view = reading.WithoutName(reading.Whole(turn.Terms.Kind is ForumKind.Operational ? parts : []));
        Answer answer = posting
            ? new Answer.Post(AgendaSharedCard.Render(AgendaSharedView.Of(view), turn.Words))
            : new Answer.Show(AgendaCard.Render(reading.ForReader(view) with { Since = SinceLastMeeting.Of(turn, read, view.Meeting) }, turn.Words));
        return new Outcome(answer) { Fact = new(AgendaVerbs.Show, turn.Terms.Forum.Value, posting ? "shared" : null) };
    }
}

/// <summary>One part of the agenda, page by page. The children at risk are listed for members only (Halton CSOG, core functions).</summary>
internal sealed class AgendaPartHandler : Handler
{
    private const int PageSize = 10;

    public override string Verb => AgendaVerbs.Part;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("children at risk", "children at risk", "List the children whom your group follows", SaidIn.Privately) { Read = Reading(AgendaPart.AtRisk), ForMembers = true },
        new("clocks due", "clocks due", "", SaidIn.Privately) { Read = Reading(AgendaPart.Clocks) },
        new("plans awaited", "plans awaited", "See which plans were asked for and have not come", SaidIn.Privately) { Read = Reading(AgendaPart.Plans), ForChair = true },
        new("agenda items", "agenda items", "", SaidIn.Privately) { Read = Reading(AgendaPart.Items) },
        new("missing on the agenda", "missing on the agenda", "", SaidIn.Privately) { Read = Reading(AgendaPart.Missing) },
        new("flags to review", "flags to review", "", SaidIn.Privately) { Read = Reading(AgendaPart.Reviews) },
        new("recent screenings", "recent screenings", "", SaidIn.Privately) { Read = Reading(AgendaPart.Screenings) },
    ];

    public override void Plan(Turn turn, ReadPlan plan) =>
        AgendaQueries.Plan(turn, plan, [Part(turn)], PageSize, turn.Data[AgendaVerbs.After]);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (AgendaAccess.Refusal(turn, posting: false) is { } refusal)
        {
            return refusal;
        }
        if (Part(turn) is AgendaPart.AtRisk && !AgendaAccess.IsFullMember(turn))
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        if (turn.Terms.Kind is not ForumKind.Operational)
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        var reading = new AgendaReading(turn, read);
        return Outcome.Show(AgendaCard.RenderPart(reading.ForReader(reading.View([Part(turn)])), turn.Words)) with
        {
            Fact = new(AgendaVerbs.Part, turn.Terms.Forum.Value, Part(turn).ToString()),
        };
    }

    private static AgendaPart Part(Turn turn) => turn.Data.Choice<AgendaPart>(AgendaVerbs.Which) ?? AgendaPart.Clocks;

    private static Func<string, IReadOnlyDictionary<string, string>> Reading(AgendaPart part) => _ => TypedCommand.All(AgendaVerbs.Which, part.ToString());
}

internal static class AgendaAccess
{
    /// <summary>A seat that sees only its own referrals lists nobody.</summary>
    public static bool IsFullMember(Turn turn) =>
        turn.Roster.HeldBy(turn.Me, turn.Today).Any(held => turn.Terms.Seats.Any(seat => seat.Id == held.Seat && !seat.SeesOwnReferralsOnly));

    public static bool Opens(Turn turn, ForumId forum) =>
        turn.RosterOf(forum) is var roster && (roster.Find(turn.Me, turn.Today) is not null || roster.Coordinator == turn.Me);

    /// <summary>Members and the coordinator; in a shared chat only where the chat belongs to their group.</summary>
    public static Outcome? Refusal(Turn turn, bool posting)
    {
        if (posting && turn.ChatForum is null)
        {
            return Outcome.Say(Refusals.Say(Reason.ChatHasNoForum, turn.Words));
        }
        return Opens(turn, turn.Terms.Forum) ? null : Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
    }
}
