using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>One such record as it was read.</summary>
/// <param name="LookedAt">Writes when it is looked at again.</param>
/// <param name="Contents">Reads what stands in it.</param>
internal sealed record RetainedRecord(
    KeptRecord Record,
    ForumId Forum,
    DateOnly? LookOn,
    Func<DateOnly, DocumentOperation> LookedAt,
    DocumentOperation Delete,
    Func<IDocumentStore, Partnership, CancellationToken, ValueTask<RetainedContents>> Contents);
