using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using PanelAssistant.Bot.Health;
using PanelAssistant.Bot.Settings;

namespace PanelAssistant.Tests.Bot.Health;

public sealed class ShutdownSettingsTests
{
    [Fact]
    public void It_ends_within_25_seconds_and_says_5_seconds_before_that_nobody_should_come()
    {
        Assert.Equal(new(TimeSpan.FromSeconds(25), TimeSpan.FromSeconds(5)), Read([]));
    }

    [Theory]
    [InlineData("Seconds", "soon", "Shutdown:Seconds must be a whole number from 1 to 600.")]
    [InlineData("Seconds", "0", "Shutdown:Seconds must be a whole number from 1 to 600.")]
    [InlineData("UnreadySeconds", "-1", "Shutdown:UnreadySeconds must be a whole number from 0 to 300.")]
    [InlineData("UnreadySeconds", "25", "Shutdown:UnreadySeconds (25) must be less than Shutdown:Seconds (25), which is the time for all of it.")]
    public void A_mistake_is_a_sentence(string name, string value, string sentence)
    {
        Assert.Equal(sentence, Assert.Throws<SettingsException>(() => Read(new() { [$"Shutdown:{name}"] = value })).Message);
    }

    private static ShutdownSettings Read(Dictionary<string, string?> values) =>
        ShutdownSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), new HostingEnvironment { EnvironmentName = Environments.Production });
}
