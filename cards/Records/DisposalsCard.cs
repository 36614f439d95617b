using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Records;

/// <summary>Records that may go, of each group that the reader runs: by reference only.</summary>
public sealed record DisposalsView(IReadOnlyList<DisposalsOfGroup> Groups, string? Said = null);

/// <param name="Next">Where the next page of this list begins.</param>
/// <param name="OfPersons">The group's persons of interest: a list of its own.</param>
public sealed record DisposalsOfGroup(ForumId Forum, string Group, IReadOnlyList<Disposal> Lines, string? Next, bool OfPersons = false);

public static class DisposalsCard
{
    public const int PageSize = 12;

    public static PersonalCard Render(DisposalsView view, Language words)
    {
        var title = words["Records that have been kept long enough"];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(Text.Of(said));
        }
        foreach (var group in view.Groups)
        {
            body.Add(Text.Section(Title(group.Group, group.OfPersons, words)));
            if (group.Lines.Count == 0)
            {
                body.Add(Text.Of(words["None."]));
            }
            body.AddRange(group.Lines.Select(line => Line(line, words)));
            if (group.Next is { } next)
            {
                body.Add(new Buttons([new Press(words["More"], RecordVerbs.Page(RecordVerbs.Disposals, group.Forum, next, group.OfPersons))]));
            }
        }
        return new() { Summary = title, Body = body, Actions = [new Press(words["Disposal log"], new(RecordVerbs.DisposalLog)) { WithInputs = false }] };
    }

    internal static string Title(string group, bool ofPersons, Language words) => ofPersons ? words["{0}: persons of interest", PlainText.Escape(group)] : PlainText.Escape(group);

    private static Container Line(Disposal line, Language words) => new(
    [
        Text.Of(line.Record.ToString()) with { Weight = "Bolder" },
        Text.Note(words["{0}; may go since {1}; {2}", DisposalWords.Class(line.Class, words), Dates.Of(line.Due, words), Standing(line, words)]),
        new Buttons([new Press(words["Look at {0}", line.Record], RecordVerbs.About(RecordVerbs.Disposal, line.Record))]),
    ])
    { Separator = true, Spacing = "Small" };

    private static string Standing(Disposal line, Language words) => line switch
    {
        { Held.Count: > 0 } => words["stays while a child in it is on legal hold"],
        { Approved: not null } => words["being removed"],
        { Proposed: not null } => words["waits for a second person"],
        _ => words["nobody has proposed it"],
    };
}

/// <summary>What remains of records that are gone.</summary>
public sealed record DisposalLogView(IReadOnlyList<DisposalLogOfGroup> Groups);

public sealed record DisposalLogOfGroup(ForumId Forum, string Group, IReadOnlyList<DisposalLogLine> Lines, string? Next, bool OfPersons = false);

public sealed record DisposalLogLine(KeptRecord Record, RecordClass Class, DateTimeOffset Finished, string ProposedBy, string ApprovedBy, IReadOnlyDictionary<string, int> Removed);

public static class DisposalLogCard
{
    public const int PageSize = 10;

    public static PersonalCard Render(DisposalLogView view, Language words)
    {
        var title = words["Disposal log"];
        List<Element> body = [Text.Title(title)];
        foreach (var group in view.Groups)
        {
            body.Add(Text.Section(DisposalsCard.Title(group.Group, group.OfPersons, words)));
            if (group.Lines.Count == 0)
            {
                body.Add(Text.Of(words["Nothing has been removed."]));
            }
            body.AddRange(group.Lines.Select(line => Line(line, words)));
            if (group.Next is { } next)
            {
                body.Add(new Buttons([new Press(words["More"], RecordVerbs.Page(RecordVerbs.DisposalLog, group.Forum, next, group.OfPersons))]));
            }
        }
        return new() { Summary = title, Body = body };
    }

    private static Container Line(DisposalLogLine line, Language words) => new(
    [
        Text.Of(words["{0}: removed {1}", line.Record, Dates.OfMoment(line.Finished, words)]) with { Weight = "Bolder" },
        Text.Of(words["{0}. Proposed by {1}, approved by {2}.", DisposalWords.Class(line.Class, words), PlainText.Escape(line.ProposedBy), PlainText.Escape(line.ApprovedBy)]) with { Spacing = "Small" },
        Text.Note(DisposalWords.Counts(line.Removed, words)),
    ])
    { Separator = true, Spacing = "Small" };
}
