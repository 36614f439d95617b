using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.Records;

/// <summary>Who opened and changed a record, for those who run the group that has it. Looking is on record too.</summary>
internal sealed class RecordOfUseHandler : Handler
{
    public override string Verb => RecordVerbs.Use;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("audit", "audit CH-2041", "See who opened and changed a record: of a child, an item without a name, a place, a peer group, a person of interest", SaidIn.Privately)
        {
            ForChair = true,
            Read = static text => TypedCommand.All(RecordVerbs.Record, text),
        },
    ];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (UsedRecord.Plan(turn, plan) is { } record)
        {
            plan.Find(Kinds.Audit, new DocumentQuery(Kinds.Audit)
            {
                Equal = [("record", record)],
                OrderBy = "at",
                Descending = true,
                Take = RecordOfUseCard.PageSize,
                After = turn.Data[RecordVerbs.After],
            });
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (UsedRecord.Of(turn, read, out var refusal) is not { } record)
        {
            return Outcome.Say(Refusals.Say(refusal, turn.Words));
        }
        var page = read.Find(Kinds.Audit);
        return Outcome.Show(RecordOfUseCard.Render(new()
        {
            Forum = turn.Terms.Forum,
            Record = record,
            Lines = [.. page.Items.Select(found => Line(turn, found.Value))],
            IsFirst = turn.Data[RecordVerbs.After] is null,
            Next = page.Next,
        }, turn.Words)) with
        { Fact = new(RecordVerbs.Use, record) };
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
