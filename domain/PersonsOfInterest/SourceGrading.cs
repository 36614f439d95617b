namespace PanelAssistant.Domain.PersonsOfInterest;

/// <summary>How far a source can be relied on and how it knows, as the referrer judges. The police grade it again.</summary>
/// <param name="Source">Id of a grade in <see cref="Gradings.Sources"/>.</param>
/// <param name="Information">Id of a grade in <see cref="Gradings.Information"/>.</param>
public sealed record SourceGrading(string Source, string Information);

/// <param name="Id">Stands in stored records.</param>
public sealed record Grade(string Id, string Title);

/// <summary>The grades to choose from, as data: police forces change them.</summary>
public static class Gradings
{
    private const string Box = "PersonsOfInterest/grading.json";

    static Gradings()
    {
        using var file = typeof(Gradings).Assembly.GetManifestResourceStream(Box) ?? throw new InvalidOperationException($"{Box} is not in the build.");
        var lists = StrictJson.Read(file, Box, message => new InvalidDataException(message)).Fields("sources", "information");
        Sources = Grades("sources");
        Information = Grades("information");

        IReadOnlyList<Grade> Grades(string list) =>
        [
            .. lists[list].Items().Select(item =>
            {
                var fields = item.Fields("id", "title");
                return new Grade(fields["id"].Text(), fields["title"].Text());
            }),
        ];
    }

    public static IReadOnlyList<Grade> Sources { get; }

    public static IReadOnlyList<Grade> Information { get; }

    public static bool Knows(SourceGrading grading) =>
        Sources.Any(grade => grade.Id == grading.Source) && Information.Any(grade => grade.Id == grading.Information);
}
