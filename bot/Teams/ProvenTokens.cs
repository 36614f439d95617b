using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PanelAssistant.Bot.Teams;

/// <summary>
/// Tokens whose checks have all been passed a moment ago, by a digest of the whole token. The platform sends the same token
/// with many messages; its signature need not be worked out for each. What a token is allowed to say to this message is
/// checked for each all the same.
/// </summary>
internal sealed class ProvenTokens(TimeProvider clock)
{
    /// <summary>A key that its issuer withdraws lives on no longer than this.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    private const int Most = 500;

    private readonly ConcurrentDictionary<Digest, Proof> _known = new();

    public bool TryGet(string token, out Caller? caller)
    {
        var now = clock.GetUtcNow();
        caller = _known.TryGetValue(Digest.Of(token), out var proof) && now >= proof.From && now < proof.Until ? proof.Caller : null;
        return caller is not null;
    }

    /// <param name="ends">From then on the token is checked again, whatever leeway its clock has.</param>
    public void Add(string token, Caller caller, DateTimeOffset ends)
    {
        var now = clock.GetUtcNow();
        if (ends <= now)
        {
            return;
        }
        if (_known.Count >= Most)
        {
            _known.Clear();
        }
        _known[Digest.Of(token)] = new(caller, now, ends < now + Lasts ? ends : now + Lasts);
    }

    private sealed record Proof(Caller Caller, DateTimeOffset From, DateTimeOffset Until);

    private readonly record struct Digest(UInt128 First, UInt128 Second)
    {
        public static Digest Of(string token)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(MemoryMarshal.AsBytes(token.AsSpan()), hash);
            return MemoryMarshal.Read<Digest>(hash);
        }
    }
}
