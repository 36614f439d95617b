using System.Text.RegularExpressions;

namespace PanelAssistant.Tests.Bot.Turns;

/// <summary>Rules of a group are data: no code of ours branches on the name of one.</summary>
public sealed partial class ForumNamesTests
{
    private const string WhoseTermsHoldUnlessSet = ": public const string DefaultPartnership = \"halton\";";

    [Theory]
    [InlineData("domain")]
    [InlineData("cards")]
    [InlineData("bot")]
    public void No_code_names_a_group_or_its_area(string project)
    {
        var named = Directory.EnumerateFiles(Path.Combine(Repository(), project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Left(Path.GetRelativePath(Repository(), file)))
            .SelectMany(file => File.ReadLines(file)
                .Select((line, at) => $"{Path.GetRelativePath(Repository(), file)}({at + 1}): {line.Trim()}")
                .Where(line => Name().IsMatch(Code(line)) && !line.EndsWith(WhoseTermsHoldUnlessSet, StringComparison.Ordinal)))
            .ToList();

        Assert.Empty(named);
    }

    [Fact]
    public void The_search_finds_a_name_in_code_and_passes_over_one_in_a_comment()
    {
        Assert.Matches(Name(), Code("if (forum == \"csog\")"));
        Assert.Matches(Name(), Code("case HaltonCsog:"));
        Assert.DoesNotMatch(Name(), Code("/// <summary>It is agreed (Halton CSOG, section 3).</summary>"));
        Assert.DoesNotMatch(Name(), Code("var smash = hash; // as Oxfordshire asks"));
    }

    /// <summary>Practice data, samples for the gallery, and what the compiler wrote.</summary>
    private static bool Left(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "LocalTeams" or "Gallery" or "node_modules");

    /// <summary>Without the comment: that is where a rule's source is cited.</summary>
    private static string Code(string line) => Comment().Replace(line, "");

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException("These tests run from a build inside the repository.");
    }

    [GeneratedRegex("(?<!:)//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("csog|cssg|halton|cheshire|oxfordshire|northshire|icart|\\bmash\\b|slf\\b|cmep", RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
