using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Records;

/// <summary>Everything about one child, as one paper.</summary>
/// <param name="Tells">References that are this child's own; another child's is taken out wherever somebody wrote it.</param>
public sealed record ChildPaperView(
    Child Child, ExportPurpose Purpose, string AskedBy, DateTimeOffset Made, IReadOnlyList<ExportEntry> Entries, bool Withheld, Predicate<CaseReference> Tells);

/// <summary>
/// A record of a child for whoever answers a request for it: first what to mind, a list of all entries, then each in the order
/// of time with its source, its day and its class, and who else is in it.
/// </summary>
public static class ChildPaper
{
    private const string FileName = "everything-about";

    public static string NameOf(CaseReference child) => $"{FileName}-{child}.docx";

    public static MinutesPaper Of(ChildPaperView view)
    {
        var entries = view.Entries.OrderBy(entry => entry.At).ThenBy(entry => entry.Reference, StringComparer.Ordinal).ToList();
        return new($"Everything held about {view.Child.Reference}", MinutesComposer.Marking,
        [
            About(view),
            new("mind", "Before it is given to anybody", [.. Minding(view).Select(text => new MinutesBlock.Paragraph(null, text))]),
            Contents(entries, view),
            .. entries.Select((entry, at) => Section(entry, at + 1, view)),
        ])
        { ItemsTitle = "The entries" };
    }

    public static string Purpose(ExportPurpose purpose, Language words) => purpose switch
    {
        ExportPurpose.SubjectAccess => words["a request for access to one's own data"],
        ExportPurpose.Court => words["a court"],
        ExportPurpose.Review => words["a safeguarding practice review, or another review"],
        ExportPurpose.Complaint => words["a complaint"],
        _ => words["a transfer to another area or service"],
    };

    private static MinutesSection About(ChildPaperView view) => new("about", "About this file",
    [
        new MinutesBlock.Paragraph("Child", $"{view.Child.Name}, born {Day(view.Child.Born.Day)}, {view.Child.Reference}"),
        new MinutesBlock.Paragraph("Made for", Purpose(view.Purpose, Language.English)),
        new MinutesBlock.Paragraph("Asked for by", view.AskedBy),
        new MinutesBlock.Paragraph("Made on", Dates.OfMoment(view.Made, Language.English)),
        new MinutesBlock.Paragraph("Entries", $"{view.Entries.Count}"),
    ]);

    private static IEnumerable<string> Minding(ChildPaperView view)
    {
        yield return "Lines about other people are marked in brackets: [professional], [parent or carer], [sibling], [others]. Decide for each whether it may be given.";
        yield return "Lines marked [free text: may name others] were written freely. Read each one: it may name people whom no mark can know.";
        yield return "References of other children have been taken out. What a sibling's record says is not in this file.";
        yield return "Not in this file: who opened the record (type \"audit\" and the reference), forms that were begun and not sent, the children's lists and meetings as a whole, and earlier drafts of minutes.";
        if (view.Withheld)
        {
            yield return "Something is withheld: what is held as police intelligence, about a person of interest, or in minutes that are not yet locked may be read only by those whose role opens it. Ask them before you say that this is everything.";
        }
    }

    private static MinutesSection Contents(List<ExportEntry> entries, ChildPaperView view) => new("contents", "All entries in the order of time",
        entries.Count == 0
            ? [new MinutesBlock.Paragraph(null, "None.")]
            : [new MinutesBlock.Table("All entries", ["No.", "Date", "Class", "Reference", "Source", "Others in it"],
                [.. entries.Select((entry, at) => (IReadOnlyList<string>)[$"{at + 1}", Day(UkTime.DateOf(entry.At)), entry.Class, Masked(entry.Reference, view), entry.Source, Others(entry)])])]);

    private static MinutesSection Section(ExportEntry entry, int number, ChildPaperView view) => new($"{number}", $"{number}. {Day(UkTime.DateOf(entry.At))}: {entry.Class}",
    [
        new MinutesBlock.Paragraph("Reference", Masked(entry.Reference, view)),
        new MinutesBlock.Paragraph("Source", entry.Source),
        .. entry.Lines.Select(line => new MinutesBlock.Paragraph(line.Mark is ThirdParty.None ? line.Label : $"{line.Label} [{Word(line.Mark)}]", Masked(line.Text, view))),
    ])
    { IsItem = true };

    private static string Others(ExportEntry entry) =>
        entry.Lines.Select(line => line.Mark).Where(mark => mark is not ThirdParty.None).Distinct().Order().Select(Word).ToList() is { Count: > 0 } marks ? string.Join(", ", marks) : "nobody";

    private static string Word(ThirdParty mark) => mark switch
    {
        ThirdParty.Professional => "professional",
        ThirdParty.ParentOrCarer => "parent or carer",
        ThirdParty.Sibling => "sibling",
        ThirdParty.FreeText => "free text: may name others",
        _ => "others",
    };

    private static string Masked(string text, ChildPaperView view) => ChildReferences.Masked(text, view.Tells);

    private static string Day(DateOnly day) => Dates.Of(day, Language.English);
}
