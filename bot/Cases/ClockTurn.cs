using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Cases;

/// <summary>What every verb about a child's clocks shares: which child, by which forum's rules, how it is stored and shown.</summary>
internal sealed class ClockTurn
{
    private readonly Turn _turn;
    private readonly Stored<ChildDocument> _stored;

    private ClockTurn(Turn turn, Stored<ChildDocument> stored, TermsOfReference terms)
    {
        _turn = turn;
        _stored = stored;
        Terms = terms;
        Roster = turn.RosterOf(terms.Forum);
        Child = stored.Value.ToDomain();
    }

    public Child Child { get; }

    /// <summary>Those of the forum that watches the child, whatever the press claims.</summary>
    public TermsOfReference Terms { get; }

    public Roster Roster { get; }

    /// <summary>Who records what came and says who leads.</summary>
    public bool MayManage => Roster.Coordinator == _turn.Me || MayChair;

    private bool MayChair => Roster.MayChair(_turn.Me, Terms, _turn.Today);

    private bool IsMember => Access.OpensChild(Terms, Roster, _turn.Me, _turn.Today, Child);

    /// <summary>The people who can be named as lead: they have an account, and the group knows them.</summary>
    public IReadOnlyDictionary<PersonId, string> People
    {
        get
        {
            var people = Roster.Holdings.Where(held => held.HeldOn(_turn.Today)).Select(held => (held.Person, held.Name))
                .Concat(Roster.Others.Select(other => (Person: other.Id, other.Name)));
            return people.DistinctBy(person => person.Person).ToDictionary(person => person.Person, person => person.Name);
        }
    }

    public static string? Record(Turn turn) => CaseReference.TryParse(turn.Data[ClockVerbs.Child], out var child) ? child.ToString() : null;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (CaseReference.TryParse(turn.Data[ClockVerbs.Child], out var child))
        {
            plan.Get(Kinds.Child, child.ToString());
        }
    }

    /// <summary>
    /// Nothing for an unknown child, one who is not watched, and for anybody but members, the coordinator, the lead
    /// professional and the one who referred the child.
    /// </summary>
    public static ClockTurn? Of(Turn turn, ReadSet read)
    {
        if (!CaseReference.TryParse(turn.Data[ClockVerbs.Child], out var reference)
            || read.Get(Kinds.Child, reference.ToString()) is not { } stored
            || stored.Value.WatchedBy is not { } forum
            || !turn.Partnership.TryGet(new ForumId(forum), out var terms))
        {
            return null;
        }
        var found = new ClockTurn(turn, stored, terms);
        return found.IsMember || found.MayManage || found.Child.LeadPerson == turn.Me || stored.Value.Referrer == turn.Me.Value ? found : null;
    }

    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    /// <summary>What falls due, with the line of its sight.</summary>
    public Outcome View(Child child, string? said = null, bool refused = false)
    {
        var series = Roster.Series(Terms);
        return Outcome.Show(ClockCard.Render(new()
        {
            Terms = Terms,
            Child = child.Reference,
            // A birthday that is far off says nothing but when the child was born.
            Lines = [.. ClockLine.All(child, Terms).Where(line => line.Rule is not null || line.State.Asked is not null)],
            Case = IsMember ? CaseSummary.Of(child, _turn.Today, _turn.Words) : null,
            Lead = child.LeadProfessional,
            LeadHasAccount = child.LeadPerson is not null,
            SocialWorker = child.AllocatedSocialWorker,
            PlacedBy = child.PlacedBy,
            PapersClose = meeting => series?.PapersFor(meeting, WorkingDays.EnglandAndWales).Proposed,
            MayManage = MayManage,
            MayChair = MayChair,
            Said = said,
            SaidIsRefusal = refused,
        }, _turn.Words)) with
        { Shown = new(ClockVerbs.Show, child.Reference.ToString()) };
    }

    public Outcome Settle(Decision<Child> decision, string done)
    {
        if (_turn.Repeated)
        {
            return View(Child, done);
        }
        return decision switch
        {
            Decision<Child>.Accepted accepted => View(accepted.State, done) with
            {
                Changes = [DocumentOperation.Replace(Kinds.Child, _stored, ChildDocument.From(accepted.State, _stored.Value.Referrer))],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Child>.AlreadySo already => View(already.State, done),
            Decision<Child>.Refused { Why: Reason.NotFound } => NotFound(_turn),
            Decision<Child>.Refused refused => View(Child, Refusals.Say(refused.Why, _turn.Words), true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }
}
