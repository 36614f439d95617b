using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>What a strategic group takes to the bodies above it. Typed: "escalations".</summary>
internal sealed class EscalationsHandler() : EscalationStep(ReportVerbs.Escalations,
    new("escalations", "escalations", "See which issues go to the bodies above", SaidIn.Privately) { ForMembers = true })
{
    public override bool OnlyReads => true;

    protected override Decision<EscalationList>? Decide(Turn turn, ReadSet read, TermsOfReference terms, EscalationList list) => null;
}

/// <summary>Adds one. Typed: "escalate ISSUE: WHAT IS ASKED".</summary>
internal sealed class EscalateHandler() : EscalationStep(ReportVerbs.Escalate,
    new("escalate", "escalate ISSUE: WHAT IS ASKED", "Take an issue to the bodies above", SaidIn.Privately) { ForChair = true, Read = Words })
{
    protected override Decision<EscalationList> Decide(Turn turn, ReadSet read, TermsOfReference terms, EscalationList list) =>
        list.Add(
            Clean(turn, ReportVerbs.Issue), Clean(turn, ReportVerbs.Ask), KnownNames.AreIn(read, turn.Data[ReportVerbs.Issue], turn.Data[ReportVerbs.Ask]), turn.Me, terms, turn.RosterOf(terms.Forum), turn.Partnership.Words, turn.Today, turn.Now);

    private static Dictionary<string, string> Words(string text)
    {
        var parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
        var read = new Dictionary<string, string> { [ReportVerbs.Issue] = parts[0] };
        if (parts.Length == 2)
        {
            read[ReportVerbs.Ask] = parts[1];
        }
        return read;
    }
}

/// <summary>It is not reported any more. Typed: "escalation settled 3".</summary>
internal sealed class SettleEscalationHandler() : EscalationStep(ReportVerbs.Settle,
    new("escalation settled", "escalation settled 3", "", SaidIn.Privately) { ForChair = true, Read = static text => TypedCommand.All(ReportVerbs.Number, text.Trim()) })
{
    protected override Decision<EscalationList> Decide(Turn turn, ReadSet read, TermsOfReference terms, EscalationList list) =>
        list.End(turn.Data.Number(ReportVerbs.Number), turn.Me, terms, turn.RosterOf(terms.Forum), turn.Today);
}

/// <summary>The list of one forum, and one decision about it.</summary>
internal abstract class EscalationStep(string verb, TypedCommand typed) : Handler
{
    public override string Verb => verb;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [typed];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Get(Kinds.Escalations, forum.Value);
        }
        KnownNames.Plan(plan, turn.Data[ReportVerbs.Issue], turn.Data[ReportVerbs.Ask]);
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared || FiguresTurn.TermsFor(turn, static terms => terms.Kind is ForumKind.Strategic) is not { } terms)
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        var stored = read.Get(Kinds.Escalations, terms.Forum.Value);
        var list = stored?.Value.ToDomain(terms.Forum) ?? new(terms.Forum, []);
        var runs = Access.Runs(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today);
        return turn.Repeated ? Show(list, turn.Words["Recorded."]) : Decide(turn, read, terms, list) switch
        {
            null => Show(list),
            Decision<EscalationList>.Accepted accepted => Show(accepted.State, turn.Words["Recorded."]) with
            {
                Changes = [DocumentOperation.Save(Kinds.Escalations, terms.Forum.Value, stored, EscalationsDocument.From(accepted.State))],
                Fact = accepted.Fact,
            },
            Decision<EscalationList>.AlreadySo already => Show(already.State, turn.Words["Recorded."]),
            Decision<EscalationList>.Refused { Why: Reason.NotFound } => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words)),
            Decision<EscalationList>.Refused refused => Show(list, Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };

        Outcome Show(EscalationList shown, string? said = null, bool refused = false) => Outcome.Show(EscalationsCard.Render(
            new(shown, terms.ShortName, runs, said, refused, refused ? Clean(turn, ReportVerbs.Issue) : null, refused ? Clean(turn, ReportVerbs.Ask) : null), turn.Words));
    }

    protected abstract Decision<EscalationList>? Decide(Turn turn, ReadSet read, TermsOfReference terms, EscalationList list);

    protected static string? Clean(Turn turn, string name) => turn.Data[name] is { } typed && PlainText.Clean(typed) is { Length: > 0 } clean ? clean : null;
}
