using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace PanelAssistant.Bot.Telemetry;

/// <summary>The one place that touches the SDK of OpenTelemetry: what is measured goes to the collector, and the rest when the bot ends.</summary>
internal sealed class OtlpExport : IDisposable
{
    private const string Service = "panel-assistant";

    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    public OtlpExport(TelemetrySettings settings)
    {
        var resource = ResourceBuilder.CreateDefault().AddService(Service, serviceVersion: typeof(OtlpExport).Assembly.GetName().Version?.ToString());
        // Only the bot's own spans: those of the server and of clients carry addresses, and addresses carry ids.
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .SetSampler(new AlwaysOnSampler())
            .AddSource(BotMeter.Name)
            .AddOtlpExporter(exporter => Aim(exporter, settings, "traces"))
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(BotMeter.Name, "System.Runtime", "Microsoft.AspNetCore.Server.Kestrel")
            .AddOtlpExporter((exporter, reader) =>
            {
                Aim(exporter, settings, "metrics");
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)settings.Every.TotalMilliseconds;
            })
            .Build();
    }

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    private static void Aim(OtlpExporterOptions exporter, TelemetrySettings settings, string signal)
    {
        exporter.Protocol = settings.Grpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = settings.AddressFor(signal);
    }
}
