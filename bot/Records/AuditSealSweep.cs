using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// Seals the audit trail behind the presses, so that none waits for another's line. Two processes that seal the same lines
/// make the same number: one of them loses and seals what comes next.
/// </summary>
public sealed class AuditSealSweep(IDocumentStore store, Partnership partnership, ILogger<AuditSealSweep> log) : ISweep
{
    /// <summary>
    /// A line is sealed when it is this old. By then every press that began before it has been stored or given up, also one
    /// on a machine whose clock is some minutes wrong: what comes later under an earlier time was put in by other means.
    /// </summary>
    public static readonly TimeSpan Settled = TimeSpan.FromMinutes(10);

    private readonly AuditTrail _trail = new(store, partnership.Id);
    private SealDocument? _last;
    private bool _known;

    /// <summary>Nothing waits for a seal.</summary>
    public ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation) => ValueTask.FromResult<DateTimeOffset?>(null);

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        if (!_known)
        {
            (_last, _known) = (await _trail.LastSealAsync(cancellation), true);
        }
        IReadOnlyList<Stored<AuditDocument>> lines;
        do
        {
            lines = await _trail.NextAsync(_last, now - Settled, cancellation);
            if (lines.Count == 0)
            {
                return;
            }
            var seal = AuditSeal.After(_last, lines);
            if (!await store.CommitAsync(partnership.Id, [DocumentOperation.Create(Kinds.Seal, seal.Number, seal)], cancellation))
            {
                _known = false;
                return;
            }
            _last = seal;
            AuditLog.Sealed(log, seal);
        }
        while (lines.Count == AuditSeal.MostLines);
    }
}
