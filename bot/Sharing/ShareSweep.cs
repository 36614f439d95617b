using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Bot.Sharing;

/// <summary>Reminds of shares that are to be completed.</summary>
public sealed class ShareSweep(IDocumentStore store, Partnership partnership) : StepSweep<OpenShareDocument, OpenShare>(store, partnership, Kinds.OpenShare)
{
    protected override DateTimeOffset? NextOf(OpenShareDocument document) => document.NextStep;

    protected override ForumId ForumOf(OpenShareDocument document) => new(document.Forum);

    protected override OpenShare Read(OpenShareDocument document) => document.ToDomain();

    protected override OpenShareDocument Write(OpenShare record) => OpenShareDocument.From(record);

    protected override OpenShare AtRest(OpenShare record) => record with { NextStep = null };

    protected override Decision<OpenShare> Decide(OpenShare record, TermsOfReference terms, Roster roster, DateTimeOffset now) => NudgeShare.Decide(record, terms, roster, now);
}
