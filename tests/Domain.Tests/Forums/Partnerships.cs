using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Forums;

/// <summary>The partnerships in the box, and an invented one that is JSON and nothing else.</summary>
internal static class Partnerships
{
    public static TermsLibrary Halton { get; } = TermsLibrary.InTheBox();

    public static TermsLibrary CheshireEast { get; } = TermsLibrary.InTheBox("cheshire-east");

    public static TermsLibrary Oxfordshire { get; } = TermsLibrary.InTheBox("oxfordshire");

    public static TermsLibrary Northshire { get; } = TermsLibrary.InFolder(Path.Combine(Repository(), "bot", "LocalTeams", "Practice", "northshire"));

    public static IReadOnlyList<TermsLibrary> All { get; } = [Halton, CheshireEast, Oxfordshire, Northshire];

    public static IEnumerable<TermsOfReference> Forums => All.SelectMany(library => library.All);

    public static TermsOfReference Forum(string id) => Forums.Single(terms => terms.Forum.Value == id);

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
}
