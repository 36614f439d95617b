using PanelAssistant.Bot.Settings;

namespace PanelAssistant.Bot.Health;

/// <summary>The section "Shutdown" of the configuration: how long the process takes to end once it is told to.</summary>
/// <param name="Within">All of it. What is not done by then is broken off, in a state that sends nothing twice.</param>
/// <param name="Unready">For so long it still serves while it already says that it is not ready, so that nobody is sent here any more.</param>
internal sealed record ShutdownSettings(TimeSpan Within, TimeSpan Unready)
{
    public const string Section = "Shutdown";

    private const int UsualSeconds = 25, UsualUnready = 5;

    /// <exception cref="SettingsException">A sentence for each mistake.</exception>
    public static ShutdownSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        List<string> problems = [];
        var within = Seconds("Seconds", UsualSeconds, 1, 600);
        var unready = Seconds("UnreadySeconds", environment.IsDevelopment() ? 0 : UsualUnready, 0, 300);
        if (problems.Count == 0 && unready >= within)
        {
            problems.Add($"{Section}:UnreadySeconds ({unready}) must be less than {Section}:Seconds ({within}), which is the time for all of it.");
        }
        return problems.Count == 0 ? new(TimeSpan.FromSeconds(within), TimeSpan.FromSeconds(unready)) : throw new SettingsException(problems);

        int Seconds(string name, int usual, int least, int most)
        {
            if (configuration[$"{Section}:{name}"]?.Trim() is not { Length: > 0 } text)
            {
                return usual;
            }
            if (!int.TryParse(text, out var seconds) || seconds < least || seconds > most)
            {
                problems.Add($"{Section}:{name} must be a whole number from {least} to {most}.");
                return usual;
            }
            return seconds;
        }
    }
}
