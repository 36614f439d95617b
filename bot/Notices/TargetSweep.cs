using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Bot.Notices;

/// <summary>Looks at each target on the morning after its day.</summary>
public sealed class TargetSweep(IDocumentStore store, Partnership partnership) : StepSweep<TargetDocument, Target>(store, partnership, Kinds.Target)
{
    protected override DateTimeOffset? NextOf(TargetDocument document) => document.NextStep;

    protected override ForumId ForumOf(TargetDocument document) => new(document.Forum);

    protected override Target Read(TargetDocument document) => document.ToDomain();

    protected override TargetDocument Write(Target record) => TargetDocument.Of(record);

    protected override Target AtRest(Target record) => record with { NextStep = null };

    protected override Decision<Target> Decide(Target record, TermsOfReference terms, Roster roster, DateTimeOffset now) => WatchTarget.Decide(record, terms, roster, now);
}
