using PanelAssistant.Bot.Settings;

namespace PanelAssistant.Bot.Telemetry;

/// <summary>
/// The section "Telemetry" of the configuration, or the names that OpenTelemetry itself has for it. Without an endpoint
/// nothing is measured and nothing of the SDK is loaded.
/// </summary>
/// <param name="Endpoint">The collector. Over http/protobuf the paths of traces and metrics are added to it.</param>
internal sealed record TelemetrySettings(Uri Endpoint, bool Grpc, TimeSpan Every)
{
    public const string Section = "Telemetry";

    private const string EndpointName = "OTEL_EXPORTER_OTLP_ENDPOINT", ProtocolName = "OTEL_EXPORTER_OTLP_PROTOCOL";

    private const string Http = "http/protobuf", GrpcWord = "grpc";

    private const int UsualSeconds = 60;

    /// <returns>Nothing when no collector is named.</returns>
    /// <exception cref="SettingsException">A sentence for each mistake.</exception>
    public static TelemetrySettings? Read(IConfiguration configuration)
    {
        var (endpoint, protocol, every) = (Text($"{Section}:Endpoint") ?? Text(EndpointName), Text($"{Section}:Protocol") ?? Text(ProtocolName) ?? Http, Text($"{Section}:Seconds"));
        List<string> problems = [];
        Uri? address = null;
        if (endpoint is null && configuration.GetSection(Section).GetChildren().Any(child => child.Value is { Length: > 0 }))
        {
            problems.Add($"{Section}:Endpoint is missing. Name the collector, such as http://localhost:4318, or leave out every setting of {Section}.");
        }
        else if (endpoint is not null && !(Uri.TryCreate(endpoint, UriKind.Absolute, out address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)))
        {
            problems.Add($"{Section}:Endpoint (or {EndpointName}) must be an http or https address, such as http://localhost:4318.");
        }
        if (protocol is not (Http or GrpcWord) && (endpoint is not null || Text($"{Section}:Protocol") is not null))
        {
            problems.Add($"{Section}:Protocol (or {ProtocolName}) is not one of {Http}, {GrpcWord}.");
        }
        var seconds = UsualSeconds;
        if (every is not null && (!int.TryParse(every, out seconds) || seconds is < 1 or > 3600))
        {
            problems.Add($"{Section}:Seconds must be a whole number from 1 to 3600.");
        }
        return problems.Count > 0 ? throw new SettingsException(problems) : address is null ? null : new(address, protocol == GrpcWord, TimeSpan.FromSeconds(seconds));

        string? Text(string name) => configuration[name]?.Trim() is { Length: > 0 } value ? value : null;
    }

    public Uri AddressFor(string signal) => Grpc ? Endpoint : new($"{Endpoint.AbsoluteUri.TrimEnd('/')}/v1/{signal}");
}
