using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Records;

/// <summary>Who opened and changed a child's record, for those who run a group that has the child. Looking is on record too.</summary>
internal sealed class RecordOfUseHandler : Handler
{
    public override string Verb => RecordVerbs.Use;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("audit", "audit CH-2041", "See who opened and changed a child's record", SaidIn.Privately)
        {
            ForChair = true,
            Read = static text => TypedCommand.All(RecordVerbs.Record, text),
        },
    ];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (!CaseReference.TryParse(turn.Data[RecordVerbs.Record], out var child))
        {
            return;
        }
        FlagTurn.Plan(turn, child, plan);
        plan.Find(Kinds.Audit, new DocumentQuery(Kinds.Audit)
        {
            Equal = [("record", child.ToString())],
            OrderBy = "at",
            Descending = true,
            Take = RecordOfUseCard.PageSize,
            After = turn.Data[RecordVerbs.After],
        });
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!CaseReference.TryParse(turn.Data[RecordVerbs.Record], out var child)
            || read.Get(Kinds.Child, child.ToString()) is not { } stored
            || !turn.AsksWhoUsed(stored.Value))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        if (Access.IsClosedByConflict(FlagTurn.EveryForums(turn, read, child), turn.Me))
        {
            return Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
        }
        var page = read.Find(Kinds.Audit);
        return Outcome.Show(RecordOfUseCard.Render(new()
        {
            Forum = turn.Terms.Forum,
            Record = child.ToString(),
            Lines = [.. page.Items.Select(found => Line(turn, found.Value))],
            IsFirst = turn.Data[RecordVerbs.After] is null,
            Next = page.Next,
        }, turn.Words)) with
        { Fact = new(RecordVerbs.Use, child.ToString()) };
    }

    private static UseLine Line(Turn turn, AuditDocument line)
    {
        var person = new PersonId(line.By);
        var day = UkTime.DateOf(line.At);
        // A sweep writes its own name, which is no object id.
        return Guid.TryParse(line.By, out _)
            ? new(line.At, line.Verb, turn.NameOf(person), Roles(turn, person, day))
            : new(line.At, line.Verb, null, null);
    }

    private static string? Roles(Turn turn, PersonId person, DateOnly day)
    {
        var roles = turn.Partnership.Forums.SelectMany(terms => Roles(turn, terms, person, day)).ToList();
        return roles.Count == 0 ? null : string.Join(", ", roles);
    }

    private static IEnumerable<string> Roles(Turn turn, TermsOfReference terms, PersonId person, DateOnly day)
    {
        var roster = turn.RosterOf(terms.Forum);
        var seats = roster.HeldBy(person, day).Select(held => terms.Seats.FirstOrDefault(seat => seat.Id == held.Seat)?.Title ?? held.Seat.Value);
        return seats.Select(seat => $"{terms.ShortName}: {seat}").Concat(roster.Coordinator == person ? [turn.Words["{0}: coordinator", terms.ShortName]] : []);
    }
}
