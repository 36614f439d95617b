namespace PanelAssistant.Bot.Settings;

/// <summary>The settings cannot work. The message holds one plain sentence for each mistake and no value that is secret.</summary>
public sealed class SettingsException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
