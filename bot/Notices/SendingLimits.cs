using PanelAssistant.Bot.Settings;

namespace PanelAssistant.Bot.Notices;

/// <summary>How much may be sent in a while.</summary>
/// <param name="Chat">To one chat.</param>
/// <param name="All">To all chats together.</param>
public sealed record SendingLimits(IReadOnlyList<SendingWindow> Chat, IReadOnlyList<SendingWindow> All)
{
    public const string Setting = "Sending:Limits";

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1), HalfMinute = TimeSpan.FromSeconds(30), Hour = TimeSpan.FromHours(1);

    /// <summary>
    /// The platform's own are 7, 8, 60 and 1,800 for a bot in a chat, and 50 a second for an app in a tenant. The rest is for
    /// answers to people, who do not wait in the outbox.
    /// </summary>
    public static SendingLimits Teams { get; } = new([new(5, Second), new(6, 2 * Second), new(45, HalfMinute), new(1500, Hour)], [new(30, Second)]);

    /// <summary>What the platform leaves beside <see cref="Teams"/>: another process may have used all of that a moment ago.</summary>
    public static SendingLimits BesideAnother { get; } = new([new(2, 2 * Second), new(15, HalfMinute), new(300, Hour)], [new(20, Second)]);

    /// <summary>The page for practice has none.</summary>
    public static SendingLimits None { get; } = new([], []);

    /// <param name="isLocal">Whether the bot speaks to the page for practice.</param>
    /// <exception cref="SettingsException">The setting is neither.</exception>
    public static SendingLimits Read(IConfiguration configuration, bool isLocal) => configuration[Setting]?.Trim().ToUpperInvariant() switch
    {
        null or "" => isLocal ? None : Teams,
        "TEAMS" => Teams,
        "NONE" => None,
        _ => throw new SettingsException([$"{Setting} takes teams or none. Leave it out for what the platform needs."]),
    };
}

public readonly record struct SendingWindow(int Most, TimeSpan Length);
