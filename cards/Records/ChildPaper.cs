using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Records;

/// <summary>
/// A record of a child for whoever answers a request for it: first what to mind, a list of all entries, then each in the order
/// of time with its source, its day and its class, and who else is in it.
/// </summary>
public static class ChildPaper
{
    /// <summary>A part is not called everything.</summary>
    public static string NameOf(ChildPaperView view) => $"{(view.IsWhole ? "everything-about" : "part-of-what-is-held-about")}-{view.Child.Reference}.docx";

    public static MinutesPaper Of(ChildPaperView view)
    {
        var entries = view.Entries.OrderBy(entry => entry.At).ThenBy(entry => entry.Reference, StringComparer.Ordinal).ToList();
        return new(view.IsWhole ? $"Everything held about {view.Child.Reference}" : $"A part of what is held about {view.Child.Reference}", MinutesComposer.Marking,
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
        new MinutesBlock.Paragraph("Child", view.IsOpen ? $"{view.Child.Name}, born {Day(view.Child.Born.Day)}, {view.Child.Reference}" : $"{view.Child.Reference}"),
        new MinutesBlock.Paragraph("Made for", Purpose(view.Purpose, Language.English)),
        new MinutesBlock.Paragraph("Asked for by", view.AskedBy),
        new MinutesBlock.Paragraph("Made on", Dates.OfMoment(view.Made, Language.English)),
        new MinutesBlock.Paragraph("Entries", $"{view.Entries.Count}"),
        .. view.LeftOut.Count == 0 ? [] : (MinutesBlock[])[new MinutesBlock.Paragraph("Left out", $"The parts of: {string.Join(", ", view.LeftOut)}")],
    ]);

    private static IEnumerable<string> Minding(ChildPaperView view)
    {
        if (!view.IsOpen)
        {
            yield return "This is not everything. The child's own record, with referrals, screenings and missing episodes, is left out, because no group that you run has the child before it. Ask the chair or the coordinator of a group that has.";
        }
        if (view.LeftOut.Count > 0)
        {
            yield return $"This is not everything. The parts of these groups are left out, because you do not read their papers: {string.Join(", ", view.LeftOut)}. Ask the chair or the coordinator of each to take its part out: they type \"export {view.Child.Reference}\". Put the parts together before you answer a request for everything.";
        }
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
