using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace PanelAssistant.Tests.Benchmarks.Gates;

/// <summary>An issuer of tokens on this machine, which publishes its key as the platform does.</summary>
internal sealed class SigningKeys : IDisposable
{
    public const string Issuer = "https://api.botframework.com";

    private readonly RSA _key = RSA.Create(2048);
    private readonly HttpListener _listener = new();
    private readonly string _address;

    public SigningKeys(int port)
    {
        _address = $"http://127.0.0.1:{port}/";
        _listener.Prefixes.Add(_address);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Metadata => $"{_address}openid";

    public string Token(string audience, string serviceUrl, DateTimeOffset now)
    {
        var head = Base64Url.EncodeToString("""{"alg":"RS256","kid":"key-1","typ":"JWT"}"""u8);
        var body = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
            $$"""{"iss":"{{Issuer}}","aud":"{{audience}}","serviceurl":"{{serviceUrl}}","nbf":{{now.AddMinutes(-1).ToUnixTimeSeconds()}},"exp":{{now.AddHours(1).ToUnixTimeSeconds()}}}"""));
        var signature = _key.SignData(Encoding.ASCII.GetBytes($"{head}.{body}"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{head}.{body}.{Base64Url.EncodeToString(signature)}";
    }

    public void Dispose()
    {
        _listener.Close();
        _key.Dispose();
    }

    private async Task AnswerAsync()
    {
        var open = _key.ExportParameters(false);
        var keys = $$"""{"keys":[{"kty":"RSA","use":"sig","kid":"key-1","n":"{{Base64Url.EncodeToString(open.Modulus)}}","e":"{{Base64Url.EncodeToString(open.Exponent)}}","endorsements":["msteams"]}]}""";
        var openId = $$"""{"issuer":"{{Issuer}}","jwks_uri":"{{_address}}keys","id_token_signing_alg_values_supported":["RS256"]}""";
        try
        {
            while (true)
            {
                var asked = await _listener.GetContextAsync();
                var answer = Encoding.UTF8.GetBytes(asked.Request.Url!.AbsolutePath == "/keys" ? keys : openId);
                asked.Response.ContentType = "application/json";
                await asked.Response.OutputStream.WriteAsync(answer);
                asked.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
        }
    }
}
