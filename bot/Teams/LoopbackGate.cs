using System.Net;

namespace PanelAssistant.Bot.Teams;

/// <summary>
/// Local mode: no app id, so no token can be checked. Only this machine may speak, and only to services on this
/// machine. It is put in place in Development and nowhere else (<see cref="TeamsRegistration"/>).
/// </summary>
internal sealed class LoopbackGate : IGate
{
    public ValueTask<(Caller? Caller, Refusal? Refusal)> AdmitAsync(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address))
        {
            return new((null, Refusal.NotLoopback));
        }
        return http.Request.Headers.Authorization.Count > 0 ? new((null, Refusal.TokenInLocalMode)) : new((Caller.Local, null));
    }

    public Refusal? Check(Caller caller, Activity activity) =>
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && service.IsLoopback && IsHttp(service) ? null : Refusal.WrongService;

    public ValueTask<bool> CanJudgeAsync(CancellationToken cancellation) => new(true);

    private static bool IsHttp(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;
}
