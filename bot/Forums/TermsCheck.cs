using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.Forums;

/// <summary>
/// <c>terms check PATH</c>: reads a folder of terms files and prints what it says as tables that a clerk can approve, or
/// what is wrong with file, line and place. It starts nothing.
/// </summary>
internal static class TermsCheck
{
    private const string Usage = "Write: terms check PATH, where PATH is a folder with partnership.json and a file for each group.";

    /// <summary>Whether the command line asks for it rather than for the server.</summary>
    public static bool Asked(string[] args) => args is ["terms", ..];

    /// <returns>The exit code: 0 when the files hold.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is not [_, "check", var folder])
        {
            errors.WriteLine(Usage);
            return 1;
        }
        try
        {
            var library = TermsLibrary.InFolder(folder);
            output.WriteLine(TermsTable.Render(library.Profile));
            foreach (var terms in library.All)
            {
                output.WriteLine(TermsTable.Render(terms));
            }
            output.WriteLine($"Groups: {library.All.Count()}. Clauses: {library.All.SelectMany(terms => terms.Clauses).Distinct().Count()}. Nothing is wrong.");
            return 0;
        }
        catch (TermsException wrong)
        {
            errors.WriteLine(wrong.Message);
            return 1;
        }
    }
}
