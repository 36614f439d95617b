using System.Globalization;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Bot.Records;

/// <summary>Compares the audit trail with its seals and says where they differ.</summary>
internal sealed class AuditVerification
{
    /// <summary>Problems that are told one by one.</summary>
    public const int MostTold = 50;

    private readonly List<string> _problems = [];

    public long Sealed { get; private set; }

    /// <summary>Lines after the last seal: too new to be sealed.</summary>
    public long Open { get; private set; }

    public SealDocument? Last { get; private set; }

    public int Problems { get; private set; }

    public IReadOnlyList<string> Told => _problems;

    public static async Task<AuditVerification> RunAsync(AuditTrail trail, string? expected = null)
    {
        var verification = new AuditVerification();
        await verification.CompareAsync(trail, expected);
        return verification;
    }

    private async Task CompareAsync(AuditTrail trail, string? expected)
    {
        await using var lines = trail.LinesAsync().GetAsyncEnumerator();
        var more = await lines.MoveNextAsync();
        var before = AuditSeal.Beginning;
        long number = 0;
        await foreach (var seal in trail.SealsAsync())
        {
            number++;
            if (seal.Number != SealDocument.NumberOf(number))
            {
                Tell($"Seal {number} is missing.");
                number = long.Parse(seal.Number, CultureInfo.InvariantCulture);
            }
            List<Stored<AuditDocument>> held = [];
            while (more && AuditSeal.Holds(seal, lines.Current))
            {
                held.Add(lines.Current);
                more = await lines.MoveNextAsync();
            }
            Compare(seal, number, before, held);
            if (expected == $"{number}:{Convert.ToHexStringLower(seal.Hash)}")
            {
                expected = null;
            }
            (before, Last) = (seal.Hash, seal);
        }
        while (more)
        {
            Open++;
            more = await lines.MoveNextAsync();
        }
        if (expected is not null)
        {
            Tell($"No seal is the one that was noted ({expected}): the seals were made anew, or are those of another partnership.");
        }
    }

    private void Compare(SealDocument seal, long number, byte[] before, List<Stored<AuditDocument>> held)
    {
        Sealed += held.Count;
        var marks = new byte[held.Count * AuditSeal.MarkLength];
        var hash = AuditSeal.Of(number, before, held, marks);
        if (hash.AsSpan().SequenceEqual(seal.Hash) && seal.Count == held.Count)
        {
            return;
        }
        var told = Problems;
        Walk(seal, number, Marks(seal.Lines), Marks(marks), held);
        if (told == Problems)
        {
            Tell($"Seal {number} says something else than when it was made, or follows another seal than it did.");
        }
    }

    private void Walk(SealDocument seal, long number, ulong[] sealedMarks, ulong[] found, List<Stored<AuditDocument>> held)
    {
        var (want, have) = (0, 0);
        while (want < sealedMarks.Length || have < found.Length)
        {
            if (want < sealedMarks.Length && have < found.Length && sealedMarks[want] == found[have])
            {
                (want, have) = (want + 1, have + 1);
                continue;
            }
            var isWanted = have < found.Length && sealedMarks.AsSpan(want).Contains(found[have]);
            var isFound = want < sealedMarks.Length && found.AsSpan(have).Contains(sealedMarks[want]);
            if (have < found.Length && !isWanted && want < sealedMarks.Length && !isFound)
            {
                Tell($"Seal {number}: {Where(held[have])} says something else than when it was sealed.");
                (want, have) = (want + 1, have + 1);
            }
            else if (have < found.Length && !isWanted)
            {
                Tell($"Seal {number}: {Where(held[have])} was put in after its time was sealed.");
                have++;
            }
            else
            {
                Tell($"Seal {number}: line {want + 1} of {seal.Count} is missing, {(have > 0 ? $"after {Where(held[have - 1])}" : "at the beginning")}.");
                want++;
            }
        }
    }

    private static string Where(Stored<AuditDocument> line) => $"the line of {UtcText.Of(line.Value.At)} ({line.Value.Verb}, {line.Id})";

    private static ulong[] Marks(byte[] marks) =>
        [.. marks.Chunk(AuditSeal.MarkLength).Where(mark => mark.Length == AuditSeal.MarkLength).Select(mark => BitConverter.ToUInt64(mark))];

    private void Tell(string problem)
    {
        Problems++;
        if (_problems.Count < MostTold)
        {
            _problems.Add(problem);
        }
    }
}
