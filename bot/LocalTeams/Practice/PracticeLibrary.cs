using System.Reflection;
using System.Text.Json;

namespace PanelAssistant.Bot.LocalTeams.Practice;

/// <summary>The practice partnerships that come with the bot, one JSON file each.</summary>
public static class PracticeLibrary
{
    private const string Prefix = "Practice/";
    private const string Suffix = ".json";

    private static readonly Assembly Home = typeof(PracticeLibrary).Assembly;

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <exception cref="LocalTeamsStartException">There is no partnership of that name.</exception>
    public static PracticePartnership Load(string name)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            throw new LocalTeamsStartException(
                $"There is no practice partnership called '{name}'. --Local:Practice takes one of: {string.Join(", ", Names)}.");
        }
        using var file = Home.GetManifestResourceStream(Prefix + name + Suffix)!;
        return JsonSerializer.Deserialize(file, PracticeJson.Default.PracticePartnership)
            ?? throw new InvalidDataException($"Practice/{name}.json is empty.");
    }
}
