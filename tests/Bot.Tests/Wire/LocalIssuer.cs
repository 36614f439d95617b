using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;

namespace PanelAssistant.Tests.Bot.Wire;

/// <summary>Signs tokens with keys of its own and publishes them the way the platform does, endorsements and all.</summary>
public sealed class LocalIssuer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<PublishedKey> _keys = [];
    private int _fetches;

    private LocalIssuer(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public string Metadata => $"{Address}/.well-known/openidconfiguration";

    /// <summary>How often the list of keys was fetched.</summary>
    public int Fetches => _fetches;

    public PublishedKey Key => _keys[0];

    public static async Task<LocalIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var issuer = new LocalIssuer(app);
        app.MapGet("/.well-known/openidconfiguration", () => TypedResults.Text(new JsonObject
        {
            ["issuer"] = "https://api.botframework.com",
            ["jwks_uri"] = $"{issuer.Address}/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        }.ToJsonString(), "application/json"));
        app.MapGet("/keys", issuer.Keys);
        await app.StartAsync();
        issuer.Publish("key-1", "msteams");
        return issuer;
    }

    public PublishedKey Publish(string keyId, params string[] endorsements)
    {
        var key = new PublishedKey(keyId, RSA.Create(2048), endorsements);
        lock (_keys)
        {
            _keys.Add(key);
        }
        return key;
    }

    /// <summary>The platform's own claims for a call to this bot.</summary>
    public static JsonObject Claims(string serviceUrl, DateTimeOffset now) => new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = TeamsHost.AppId,
        ["serviceurl"] = serviceUrl,
        ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
    };

    public string Token(JsonObject claims) => Sign(claims, Key);

    public static string Sign(JsonObject claims, PublishedKey key)
    {
        var unsigned = $"{Header("RS256", key.Id)}.{Part(claims)}";
        return $"{unsigned}.{Base64Url.EncodeToString(key.Rsa.SignData(Encoding.ASCII.GetBytes(unsigned), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public static string Header(string algorithm, string keyId) =>
        Part(new JsonObject { ["alg"] = algorithm, ["kid"] = keyId, ["typ"] = "JWT" });

    public static string Part(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        foreach (var key in _keys)
        {
            key.Rsa.Dispose();
        }
    }

    private ContentHttpResult Keys()
    {
        Interlocked.Increment(ref _fetches);
        lock (_keys)
        {
            return TypedResults.Text(new JsonObject { ["keys"] = new JsonArray([.. _keys.Select(key => key.ToJson())]) }.ToJsonString(), "application/json");
        }
    }
}

public sealed record PublishedKey(string Id, RSA Rsa, IReadOnlyList<string> Endorsements)
{
    public JsonNode ToJson()
    {
        var numbers = Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(numbers.Modulus),
            ["e"] = Base64Url.EncodeToString(numbers.Exponent),
            ["endorsements"] = new JsonArray([.. Endorsements.Select(channel => JsonValue.Create(channel))]),
        };
    }
}
