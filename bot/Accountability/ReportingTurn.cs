using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Accountability;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Accountability;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Accountability;

/// <summary>What every verb about reports shares: those of all groups that the speaker reads papers of, or that report to one.</summary>
internal sealed class ReportingTurn
{
    private const int Most = 12;

    private const int MostDone = 3;

    private readonly Turn _turn;
    private readonly ReadSet _read;

    private ReportingTurn(Turn turn, ReadSet read)
    {
        _turn = turn;
        _read = read;
    }

    public static void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var terms in turn.Partnership.Forums)
        {
            plan.Find(Kinds.ReportTask, InForum(terms, ReportTaskDocument.Open) with { OrderBy = "due", Take = Most }, $"{terms.Forum}");
            plan.Find(Kinds.ReportTask, InForum(terms, ReportTaskDocument.Done) with { OrderBy = "due", Descending = true, Take = MostDone }, $"{terms.Forum}:done");
        }
        if (turn.Data[ReportingVerbs.Report] is { Length: > 0 and < 200 } id)
        {
            plan.Get(Kinds.ReportTask, id);
        }
    }

    /// <summary>Nothing in a shared chat, and for who reads no group's papers.</summary>
    public static ReportingTurn? Of(Turn turn, ReadSet read) => !turn.Place.IsShared && turn.Partnership.Forums.Any(terms => Reads(turn, terms)) ? new(turn, read) : null;

    /// <summary>By its id as cards send it; typed, the first that is owed to a receiver, or that is on its way to it.</summary>
    public Stored<ReportTaskDocument>? Find(Predicate<ReportTask> meant)
    {
        if (_turn.Data[ReportingVerbs.Report] is { Length: > 0 and < 200 } id)
        {
            return _read.Get(Kinds.ReportTask, id) is { } one && Sees(one.Value.ToDomain()) ? one : null;
        }
        var to = _turn.Data[ReportingVerbs.To] ?? "";
        return _turn.Partnership.Forums
            .SelectMany(terms => _read.Find(Kinds.ReportTask, $"{terms.Forum}").Items)
            .Where(stored => stored.Value.ToDomain() is var task && Sees(task) && (task.To == to || NameOf(task).Equals(to, StringComparison.OrdinalIgnoreCase)) && meant(task))
            .OrderBy(stored => stored.Value.Due)
            .FirstOrDefault();
    }

    public TermsOfReference Terms(ReportTask task) => _turn.Partnership.TryGet(task.Forum, out var terms) ? terms : throw new InvalidOperationException("A report of a forum that is gone is not found.");

    public IReadOnlyList<TermsOfReference> Receivers(ReportTask task) => [.. _turn.Partnership.Forums.Where(terms => terms.Family == task.To)];

    public bool Runs(TermsOfReference terms) => Access.Runs(terms, _turn.RosterOf(terms.Forum), _turn.Me, _turn.Today);

    public bool MayReceive(ReportTask task) => Receivers(task) is { Count: > 0 } receivers ? receivers.Any(Runs) : Runs(Terms(task));

    /// <param name="changed">As they are now, in the place of what was read.</param>
    public Answer Show(string? said = null, bool refused = false, params IReadOnlyList<ReportTask> changed)
    {
        var all = _turn.Partnership.Forums
            .SelectMany(terms => _read.Find(Kinds.ReportTask, $"{terms.Forum}").Items.Concat(_read.Find(Kinds.ReportTask, $"{terms.Forum}:done").Items))
            .Select(stored => stored.Value.ToDomain())
            .Where(task => changed.All(other => other.Id != task.Id)).Concat(changed)
            .Where(Sees)
            .ToList();
        return new Answer.Show(ReportsOwedCard.Render(new()
        {
            Today = _turn.Today,
            Lines = [.. all.Where(task => task.Received is null).OrderBy(task => task.Due).Take(Most).Select(Line)],
            Done = [.. all.Where(task => task.Received is not null).OrderByDescending(task => task.Due).Take(MostDone).Select(Line)],
            Asking =
            [
                .. from terms in _turn.Partnership.Forums
                   where Runs(terms) && AskReport.Lines(terms).Any()
                   orderby terms.Forum == _turn.Terms.Forum descending
                   select (terms, (IReadOnlyList<Choice>)[.. AskReport.Lines(terms).DistinctBy(line => line.To).Select(line => new Choice(Body(terms, line.To), line.To))]),
            ],
            NameOf = person => _turn.Partnership.Forums.Select(terms => _turn.RosterOf(terms.Forum).KnownName(person)).FirstOrDefault(name => name is not null) ?? _turn.Words["somebody who has left"],
            Said = said,
            SaidIsRefusal = refused,
        }, _turn.Words));
    }

    public Outcome Settle(Stored<ReportTaskDocument> stored, Decision<ReportTask> decision, string done) => _turn.Repeated ? Show(done) : decision switch
    {
        Decision<ReportTask>.Accepted accepted => new Outcome(Show(done, changed: accepted.State))
        {
            Changes = [DocumentOperation.Replace(Kinds.ReportTask, stored, ReportTaskDocument.From(accepted.State))],
            Fact = accepted.Fact,
            Tell = accepted.Tell,
        },
        Decision<ReportTask>.AlreadySo => Show(done),
        Decision<ReportTask>.Refused refused => Show(Refusals.Say(refused.Why, _turn.Words), refused: true),
        _ => throw new InvalidOperationException("A decision has three forms."),
    };

    private ReportsOwedLine Line(ReportTask task) => new(task, Terms(task).ShortName, NameOf(task), Runs(Terms(task)), MayReceive(task), Receivers(task).Count == 0)
    {
        Meeting = Receivers(task) is [var receiver, ..] && _turn.RosterOf(receiver.Forum).Series(receiver) is { } series ? series.HeldOn(task.Meeting) : task.Meeting,
    };

    private string NameOf(ReportTask task) => Receivers(task) is [var receiver, ..] ? receiver.ShortName : Body(Terms(task), task.To);

    private bool Sees(ReportTask task) => _turn.Partnership.TryGet(task.Forum, out var terms) && (Reads(_turn, terms) || Receivers(task).Any(receiver => Reads(_turn, receiver)));

    private static string Body(TermsOfReference terms, string id) => terms.Profile.Bodies.FirstOrDefault(body => body.Id == id)?.Name ?? id;

    private static bool Reads(Turn turn, TermsOfReference terms) => Access.ReadsPapers(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today);

    private static DocumentQuery InForum(TermsOfReference terms, string standing) => new(Kinds.ReportTask) { Equal = [("forum", terms.Forum.Value), ("standing", standing)] };
}
