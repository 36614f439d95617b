using System.Collections.Concurrent;

namespace PanelAssistant.Bot.Teams;

/// <summary>
/// The services that a verified token vouched for. The bot's own token, and everything it says, goes nowhere else:
/// an address that merely stands in a body is never called.
/// </summary>
internal sealed class ServiceUrls(TeamsSettings settings)
{
    /// <summary>The platform has a handful. More would mean that something is wrong, and then new ones wait for a restart.</summary>
    private const int Most = 256;

    private readonly ConcurrentDictionary<string, bool> _vouched = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Call only with an address out of a verified turn, or one stored from such a turn.</summary>
    public void Vouch(string serviceUrl)
    {
        if (!_vouched.ContainsKey(serviceUrl) && _vouched.Count < Most && IsSafe(serviceUrl))
        {
            _vouched.TryAdd(serviceUrl, true);
        }
    }

    public bool IsVouched(string serviceUrl) => _vouched.ContainsKey(serviceUrl);

    /// <summary>https; in local mode this machine alone, by http or https.</summary>
    private bool IsSafe(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
        && (settings.IsLocal
            ? uri.IsLoopback && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            : uri.Scheme == Uri.UriSchemeHttps);
}
