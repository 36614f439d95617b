using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Notices;

/// <summary>Takes up the line what nobody acknowledges.</summary>
public sealed class ImmediateSweep(IDocumentStore store, Partnership partnership) : StepSweep<ImmediateDocument, ImmediateAction>(store, partnership, Kinds.Immediate)
{
    /// <summary>It is about harm now: at any hour.</summary>
    public override bool KeepsHours => false;

    protected override DateTimeOffset? NextOf(ImmediateDocument document) => document.NextStep;

    protected override ForumId ForumOf(ImmediateDocument document) => new(document.Forum);

    protected override ImmediateAction Read(ImmediateDocument document) => document.ToDomain();

    protected override ImmediateDocument Write(ImmediateAction record) => ImmediateDocument.From(record);

    protected override ImmediateAction AtRest(ImmediateAction record) => record with { NextStep = null };

    protected override Decision<ImmediateAction> Decide(ImmediateAction record, TermsOfReference terms, Roster roster, DateTimeOffset now) => EscalateImmediate.Decide(record, terms, roster, now);
}
