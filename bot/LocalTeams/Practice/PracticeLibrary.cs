using System.Reflection;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.LocalTeams.Practice;

/// <summary>The practice partnerships that come with the bot, one JSON file each.</summary>
public static class PracticeLibrary
{
    private const string Prefix = "Practice/";
    private const string Suffix = ".json";

    private static readonly Assembly Home = typeof(PracticeLibrary).Assembly;

    /// <summary>Terms of an invented partnership: it is in no box, and its people practise under it all the same.</summary>
    private const string TermsPrefix = "PracticeTerms/";

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The terms that a practice partnership runs under.</summary>
    public static TermsLibrary Terms(string name)
    {
        var folder = $"{TermsPrefix}{name}/";
        var files = Home.GetManifestResourceNames().Where(file => file.StartsWith(folder, StringComparison.Ordinal)).ToList();
        return files.Count == 0
            ? TermsLibrary.InTheBox(name)
            : TermsLibrary.Read(files.Select(file => new TermsFile(file[TermsPrefix.Length..], Home.GetManifestResourceStream(file)!)));
    }

    /// <exception cref="LocalTeamsStartException">There is no partnership of that name.</exception>
    public static void Demand(string name)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            throw new LocalTeamsStartException(
                $"There is no practice partnership called '{name}'. --Local:Practice takes one of: {string.Join(", ", Names)}.");
        }
    }

    /// <inheritdoc cref="Demand"/>
    public static PracticePartnership Load(string name)
    {
        Demand(name);
        using var file = Home.GetManifestResourceStream(Prefix + name + Suffix)!;
        return PracticeReading.Read(file, $"{Prefix}{name}{Suffix}");
    }
}
