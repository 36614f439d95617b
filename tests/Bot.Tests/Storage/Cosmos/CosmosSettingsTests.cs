using Microsoft.Extensions.Configuration;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Cosmos;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos;

public sealed class CosmosSettingsTests
{
    private const string Account = "https://panel.documents.azure.com", Emulator = "http://127.0.0.1:8081", Key = "bm90LWEta2V5";

    [Fact]
    public void Without_a_setting_documents_are_in_a_file() => Assert.Null(Read());

    [Fact]
    public void An_address_is_enough_in_Azure_and_the_bot_is_then_its_managed_identity()
    {
        var settings = Read(("Endpoint", Account))!;

        Assert.Equal(("panel-assistant", null, false), (settings.Database, settings.Key, settings.IsLocal));
    }

    [Theory]
    [InlineData("Store:Cosmos:Endpoint is missing.", "Database", "x")]
    [InlineData("Store:Cosmos:Endpoint must be an https address", "Endpoint", "http://panel.documents.azure.com")]
    [InlineData("Store:Cosmos:Endpoint must be an https address", "Endpoint", "panel")]
    [InlineData("Store:Cosmos:Database cannot have", "Endpoint", Account, "Database", "a/b")]
    [InlineData("Store:Cosmos:Key is for emulators on this machine.", "Endpoint", Account, "Key", Key)]
    [InlineData("Store:Cosmos:Key is for emulators on this machine.", "Endpoint", Account, "Key", Key, "AllowKey", "false")]
    [InlineData("Store:Cosmos:Key is not the key of an account", "Endpoint", Emulator, "Key", "!")]
    [InlineData("Store:Cosmos:Key is missing", "Endpoint", Emulator)]
    [InlineData("Store:Cosmos:AllowKey must be true or false.", "Endpoint", Account, "AllowKey", "perhaps")]
    public void Each_mistake_is_a_sentence(string sentence, params string[] settings)
    {
        var error = Assert.Throws<SettingsException>(() => Read([.. settings.Chunk(2).Select(pair => (pair[0], pair[1]))]));

        Assert.StartsWith(sentence, Assert.Single(error.Problems), StringComparison.Ordinal);
        Assert.DoesNotContain(Key, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_may_be_used_in_Azure_only_when_the_settings_say_so() =>
        Assert.Equal(Key, Read(("Endpoint", Account), ("Key", Key), ("AllowKey", "true"))!.Key);

    private static CosmosSettings? Read(params (string Name, string Value)[] values) => CosmosSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(one => KeyValuePair.Create($"Store:Cosmos:{one.Name}", (string?)one.Value))).Build());
}
