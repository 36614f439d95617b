using Microsoft.Extensions.Configuration;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Telemetry;

namespace PanelAssistant.Tests.Bot.Telemetry;

public sealed class TelemetrySettingsTests
{
    [Fact]
    public void Without_a_collector_there_is_none() => Assert.Null(Read());

    [Theory]
    [InlineData("http/protobuf", "http://collector:4318/v1/traces")]
    [InlineData("grpc", "http://collector:4318/")]
    public void Over_http_each_signal_has_its_own_path(string protocol, string expected)
    {
        Assert.Equal(expected, Read(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4318/"), ("OTEL_EXPORTER_OTLP_PROTOCOL", protocol))!.AddressFor("traces").AbsoluteUri);
    }

    [Fact]
    public void The_bots_own_names_come_first()
    {
        Assert.Equal("https://own/v1/metrics", Read(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4318"), ("Telemetry:Endpoint", "https://own"))!.AddressFor("metrics").AbsoluteUri);
    }

    [Theory]
    [InlineData("Telemetry:Seconds", "10", "Telemetry:Endpoint is missing.")]
    [InlineData("Telemetry:Endpoint", "collector:4317", "Telemetry:Endpoint (or OTEL_EXPORTER_OTLP_ENDPOINT) must be an http or https address")]
    public void A_mistake_is_a_sentence(string name, string value, string sentence)
    {
        Assert.StartsWith(sentence, Assert.Throws<SettingsException>(() => Read((name, value))).Message, StringComparison.Ordinal);
    }

    private static TelemetrySettings? Read(params (string Name, string Value)[] settings) =>
        TelemetrySettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(one => one.Name, one => (string?)one.Value)).Build());
}
