using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Bot.Notices;

/// <summary>Reminds of entries whose review comes near or has passed.</summary>
public sealed class EntrySweep(IDocumentStore store, Partnership partnership) : StepSweep<EntryDocument, RegisterEntry>(store, partnership, Kinds.Entry)
{
    protected override DateTimeOffset? NextOf(EntryDocument document) => document.NextStep;

    protected override ForumId ForumOf(EntryDocument document) => new(document.Forum);

    protected override RegisterEntry Read(EntryDocument document) => document.ToDomain();

    protected override EntryDocument Write(RegisterEntry record) => EntryDocument.Of(record);

    protected override RegisterEntry AtRest(RegisterEntry record) => record with { NextStep = null };

    protected override Decision<RegisterEntry> Decide(RegisterEntry record, TermsOfReference terms, Roster roster, DateTimeOffset now) => WatchEntry.Decide(record, terms, roster, now);
}
