using System.Globalization;
using PanelAssistant.Bot.Settings;

namespace PanelAssistant.Bot.Replicas;

/// <param name="Length">How long a process that does not renew its lease keeps it.</param>
public sealed record LeaseSettings(TimeSpan Length)
{
    /// <summary>In seconds.</summary>
    public const string LengthSetting = "Replicas:LeaseSeconds";

    private const int Usual = 15, Least = 2, Most = 300;

    /// <exception cref="SettingsException">The setting is no such number.</exception>
    public static LeaseSettings Read(IConfiguration configuration) => configuration[LengthSetting]?.Trim() switch
    {
        null or "" => new(TimeSpan.FromSeconds(Usual)),
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= Least and <= Most => new(TimeSpan.FromSeconds(seconds)),
        _ => throw new SettingsException([$"{LengthSetting} takes a number of seconds from {Least} to {Most}. Leave it out for {Usual}."]),
    };
}
