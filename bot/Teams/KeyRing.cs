using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PanelAssistant.Bot.Teams;

/// <summary>One published set of keys, by key id, each with the channels it is endorsed for.</summary>
internal sealed class KeyRing
{
    private const string Endorsements = "endorsements";

    private readonly FrozenDictionary<string, SigningKey> _keys;

    public KeyRing(OpenIdConnectConfiguration source, Func<SecurityKey, TokenValidationParameters> rules)
    {
        Source = source;
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in source.JsonWebKeySet?.Keys ?? [])
        {
            if (key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.Use is null or JsonWebKeyUseNames.Sig && key.Kid is { Length: > 0 } id)
            {
                keys[id] = new(rules(key), Endorsed(key));
            }
        }
        _keys = keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public OpenIdConnectConfiguration Source { get; }

    public SigningKey? TryGet(string keyId) => _keys.GetValueOrDefault(keyId);

    private static IReadOnlyList<string> Endorsed(JsonWebKey key) => key.AdditionalData.TryGetValue(Endorsements, out var stated)
        ? stated switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString()!)],
            IEnumerable<object> list => [.. list.OfType<string>()],
            _ => [],
        }
        : [];
}

/// <param name="Rules">What a token signed with this key has to meet.</param>
internal sealed record SigningKey(TokenValidationParameters Rules, IReadOnlyList<string> Endorsements);
