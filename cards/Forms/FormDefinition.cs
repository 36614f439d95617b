namespace PanelAssistant.Cards.Forms;

/// <summary>
/// A form as data. The card in a chat, the pages of a dialog, the server's check, the error texts, the review and the
/// draft all come from this one definition. Labels and sentences are plain English and double as translation keys.
/// </summary>
public sealed record FormDefinition
{
    public required string Id { get; init; }

    /// <summary>Stored with what was sent. Answers that wait in a draft are checked whole against the form of the day on which they are sent.</summary>
    public required string Version { get; init; }

    public required string Title { get; init; }

    /// <summary>What the last button says, for example "Send the referral".</summary>
    public required string SubmitTitle { get; init; }

    public required IReadOnlyList<FormPage> Pages { get; init; }

    public FormPage? Find(string? pageId) => Pages.FirstOrDefault(page => page.Id == pageId);

    public FormField? Field(string id) => Pages.SelectMany(page => page.Fields).FirstOrDefault(field => field.Id == id);

    /// <summary>The pages a person with these answers goes through, in order.</summary>
    public IReadOnlyList<FormPage> Visible(FormAnswers answers, DateOnly today) =>
        [.. Pages.Where(page => page.IsShown(answers, today))];
}

/// <summary>One page: what fits a phone without getting lost.</summary>
public sealed record FormPage
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Paragraphs above the questions.</summary>
    public IReadOnlyList<string> Intro { get; init; } = [];

    /// <summary>The introduction is a warning that must not be overlooked.</summary>
    public bool Warns { get; init; }

    public required IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>What no single answer shows: answers that cannot be so together.</summary>
    public IReadOnlyList<PageCheck> Checks { get; init; } = [];

    /// <summary>Depends on earlier pages only, because a card on screen cannot change with what is typed into it.</summary>
    public When? ShowWhen { get; init; }

    /// <summary>A field of an earlier page whose every answer leads here: until it is given, the page counts as one to come.</summary>
    public string? ComesAfter { get; init; }

    /// <summary>A page whose every question is hidden is passed over.</summary>
    public bool IsShown(FormAnswers answers, DateOnly today) =>
        ShowWhen?.Holds(answers, today) is not false
        && (Fields.Any(field => field.IsShown(answers, today)) || (ComesAfter is { } before && !answers.Has(before)));

    public IEnumerable<FormField> Shown(FormAnswers answers, DateOnly today) =>
        Fields.Where(field => field.IsShown(answers, today));
}

/// <param name="Field">The question beside which the sentence stands.</param>
/// <param name="Wrong">May look at the same page: the server checks it.</param>
/// <param name="Sentence">Says what to do.</param>
public sealed record PageCheck(string Field, When Wrong, string Sentence);
