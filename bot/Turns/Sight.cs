using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Turns;

/// <summary>
/// A person's sight of a child's record through something that shows itself again and again. It has one line in the record of
/// use, by a name of its own: of two that show themselves at once, one writes it and the other finds it.
/// </summary>
/// <param name="Of">What was looked at: one question of one group.</param>
public sealed record Sight(string Verb, CaseReference Child, PersonId Person, string Of)
{
    /// <summary>Sights of one child that one person can have had through one verb; more are not told apart, and not written.</summary>
    private const int Most = 200;

    private string Id => $"{Beginning(Verb, Child, Person)}{Of}";

    public static void Plan(ReadPlan plan, string verb, CaseReference child, PersonId person) =>
        plan.Find(Kinds.Audit, new DocumentQuery(Kinds.Audit) { IdBegins = Beginning(verb, child, person), Take = Most });

    public bool IsNew(ReadSet read) => read.Find(Kinds.Audit) is { Next: null } known && known.Items.All(line => line.Id != Id);

    public DocumentOperation Line(DateTimeOffset now) =>
        DocumentOperation.Create(Kinds.Audit, Id, new AuditDocument { At = now, By = Person.Value, Verb = Verb, About = Child.ToString(), Detail = Of });

    private static string Beginning(string verb, CaseReference child, PersonId person) => $"{verb}:{child}:{person}:";
}
