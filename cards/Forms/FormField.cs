using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Cards.Forms;

/// <summary>One question.</summary>
public abstract record FormField(string Id, string Label)
{
    public string? Hint { get; init; }

    /// <summary>What several questions in a row are about; shown once above them.</summary>
    public string? Topic { get; init; }

    public bool Required { get; init; }

    /// <summary>Required only then. May look at the same page: the server, not the client, asks for it.</summary>
    public When? RequiredWhen { get; init; }

    /// <summary>Says what to do when nothing was answered.</summary>
    public string Missing { get; init; } = "Answer this question.";

    /// <summary>Asked only then. Looks at earlier pages.</summary>
    public When? ShowWhen { get; init; }

    public bool IsShown(FormAnswers answers, DateOnly today) => ShowWhen?.Holds(answers, today) is not false;

    public bool IsRequired(FormAnswers answers, DateOnly today) =>
        Required || RequiredWhen?.Holds(answers, today) is true;
}

/// <summary>One of several choices, or any number of them. A choice's value holds no comma.</summary>
public sealed record ChoiceField(string Id, string Label, IReadOnlyList<Choice> Options) : FormField(Id, Label)
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string NotKnown = "notknown";

    public bool Several { get; init; }

    /// <summary>A drop-down, for long lists; otherwise all choices are in view.</summary>
    public bool DropDown { get; init; }

    /// <summary>When set, only these go on; any other choice is answered with <see cref="NotAccepted"/>.</summary>
    public IReadOnlyList<string> Accepts { get; init; } = [];

    public string NotAccepted { get; init; } = "Choose another answer, or go back.";

    public static ChoiceField YesNo(string id, string label) => new(id, label, [new("Yes", Yes), new("No", No)]);

    public static ChoiceField YesNoNotKnown(string id, string label) =>
        new(id, label, [new("Yes", Yes), new("No", No), new("Not known", NotKnown)]);
}

public sealed record TextField(string Id, string Label) : FormField(Id, Label)
{
    /// <summary>Several lines.</summary>
    public bool Multiline { get; init; }

    /// <summary>In UTF-16 units, as every client counts.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>When set, text that looks as if it told who somebody is goes no further; these words pass.</summary>
    public PassedWords? WithoutNames { get; init; }
}

/// <summary>A date of the calendar, kept as yyyy-MM-dd. Each rule is the sentence said when it is broken.</summary>
public sealed record DateField(string Id, string Label) : FormField(Id, Label)
{
    public string NotReadable { get; init; } = "Enter a date that is in the calendar, such as 31 March 2027.";

    public string? NotInFuture { get; init; }

    /// <summary>A birth date of somebody who is not 18 yet today.</summary>
    public string? UnderEighteen { get; init; }
}

/// <summary>A time of the day, kept as HH:mm.</summary>
public sealed record TimeField(string Id, string Label) : FormField(Id, Label)
{
    public string NotReadable { get; init; } = "Enter a time of the day, such as 23:31.";
}

/// <summary>Something with a form of its own, such as a reference or a postcode, kept as it is always written.</summary>
/// <param name="Read">The text as it is kept, or nothing when it is not one.</param>
public sealed record CodeField(string Id, string Label, Func<string, string?> Read) : FormField(Id, Label)
{
    public required string NotReadable { get; init; }

    /// <summary>A child's reference.</summary>
    public static CodeField Child(string id, string label) => new(id, label, static text => CaseReference.TryParse(text, out var child) ? child.ToString() : null)
    {
        NotReadable = "Write the child's reference like CH-2041, or leave it empty.",
    };
}
