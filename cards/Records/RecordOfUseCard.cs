using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;

namespace PanelAssistant.Cards.Records;

/// <summary>Who opened and changed a record, newest first: for those who run a group that has it.</summary>
public sealed record RecordOfUseView
{
    public required ForumId Forum { get; init; }

    /// <summary>A reference, never a name.</summary>
    public required string Record { get; init; }

    public required IReadOnlyList<UseLine> Lines { get; init; }

    /// <summary>Whether this is the beginning of the list.</summary>
    public required bool IsFirst { get; init; }

    public string? Next { get; init; }
}

/// <param name="Verb">The published name of what was done.</param>
/// <param name="Who">Nothing for the bot itself.</param>
/// <param name="As">The seats and offices they had on that day, which gave them the right.</param>
public sealed record UseLine(DateTimeOffset At, string Verb, string? Who, string? As);

public static class RecordOfUseCard
{
    public const int PageSize = 15;

    public static PersonalCard Render(RecordOfUseView view, Language words)
    {
        var title = words["Who used {0}", view.Record];
        List<Element> body = [Text.Title(title)];
        if (view.IsFirst)
        {
            body.Add(Text.Note(words["Newest first. That you looked here is on record too."]));
        }
        if (view.Lines.Count == 0)
        {
            body.Add(Text.Of(words["Nothing is on record."]));
        }
        foreach (var line in view.Lines)
        {
            body.Add(new Container(
            [
                Text.Of(words["{0}: {1}", line.Who is { } who ? PlainText.Escape(who) : words["Panel Assistant"], UseWords.Of(line.Verb, words)]) with { Weight = "Bolder" },
                Text.Note(line.As is { } role ? $"{Dates.OfMoment(line.At, words)}, {PlainText.Escape(role)}" : Dates.OfMoment(line.At, words)),
            ])
            { Separator = true, Spacing = "Small" });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.Next is null ? [] : [new Press(words["More"], new(
                RecordVerbs.Use,
                new KeyValuePair<string, string>(RecordVerbs.Forum, view.Forum.Value),
                new KeyValuePair<string, string>(RecordVerbs.Record, view.Record),
                new KeyValuePair<string, string>(RecordVerbs.After, view.Next)))],
        };
    }
}
