using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Cards.Registers;

/// <summary>How registers are spoken of, and what people are told about their entries.</summary>
internal static class RegisterWords
{
    public static string Name(RegisterKind kind, Language words) => words[kind switch
    {
        RegisterKind.Protocols => "Protocols",
        RegisterKind.Concerns => "Areas of concern",
        RegisterKind.Consultations => "What people told us",
        RegisterKind.Horizon => "New policy, law and research",
        _ => "Good practice",
    }];

    /// <summary>What is written in the first field.</summary>
    public static string Asked(RegisterKind kind, Language words) => words[kind switch
    {
        RegisterKind.Protocols => "Which protocol, and which version?",
        RegisterKind.Concerns => "What is the concern? Say nothing that tells who a child is.",
        RegisterKind.Consultations => "What did they say? Say nothing that tells who somebody is.",
        RegisterKind.Horizon => "What is new?",
        _ => "What worked? Say nothing that tells who a child is.",
    }];

    /// <summary>Whom it concerns, where that is asked.</summary>
    public static string? Audience(RegisterKind kind, Language words) => kind switch
    {
        RegisterKind.Consultations => words["Who was asked?"],
        RegisterKind.GoodPractice => words["For whom is it useful?"],
        _ => null,
    };

    public static string AddTitle(RegisterKind kind, Language words) => words[kind switch
    {
        RegisterKind.Protocols => "Add a protocol",
        RegisterKind.Concerns => "Add a concern",
        RegisterKind.Consultations => "Add what people told us",
        RegisterKind.Horizon => "Add something new",
        _ => "Add good practice",
    }];

    /// <summary>Its reference, its title and when it is reviewed.</summary>
    public static string Line(RegisterEntry entry, DateOnly today, Language words)
    {
        var head = words["{0}: {1}", entry.Reference, PlainText.Escape(entry.Title)];
        return entry switch
        {
            { IsOpen: false } => words["{0} (closed)", head],
            { ReviewOn: { } day } when entry.IsOverdue(today) => words["{0} (review overdue since {1})", head, Dates.Of(day, words)],
            { ReviewOn: { } day } => words["{0} (review by {1})", head, Dates.Of(day, words)],
            { Kind: RegisterKind.Protocols } => words["{0} (no review date)", head],
            _ => head,
        };
    }

    public static bool Are(NoticeKind kind) => kind is NoticeKind.EntryDue or NoticeKind.EntryOverdue;

    public static string Title(Notice notice, Language words)
    {
        var item = notice.Items[0];
        var day = item.Due is { } due ? Dates.Of(due, words) : "";
        return notice.Kind is NoticeKind.EntryDue ? words["{0}: review by {1}", item.Reference, day] : words["{0}: review overdue since {1}", item.Reference, day];
    }

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) => EntryReference.TryParse(notice.Items[0].Reference, out var entry)
        ? [new Press(words["Open {0}", entry], RegisterVerbs.About(RegisterVerbs.Show, entry))]
        : [];
}
