using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Cards.Forms;

/// <summary>One question on a card: what is to be mended, the input with its label, the hint.</summary>
internal static class FormInput
{
    /// <summary>More than any reference or postcode has, whatever is typed between its parts.</summary>
    public const int MostOfCode = 20;

    public static IEnumerable<Element> Draw(FormView view, FormField field, FieldError? error)
    {
        var words = view.Words;
        if (error is not null)
        {
            yield return Text.Of(words["To mend: {0}", error.In(words)]) with { Color = "Attention", Weight = "Bolder" };
        }
        yield return Input(view, field);
        if (field.Hint is { } hint)
        {
            yield return Text.Note(words[hint]);
        }
    }

    /// <summary>Says what the next questions are about, once.</summary>
    public static void AddTopic(FormView view, FormField field, ref string topic, List<Element> body)
    {
        if (field.Topic is not null && field.Topic != topic)
        {
            body.Add(Text.Section(view.Words[field.Topic]) with { Separator = true });
        }
        topic = field.Topic ?? "";
    }

    private static Input Input(FormView view, FormField field)
    {
        var words = view.Words;
        var label = field.Required || field.RequiredWhen is not null ? words[field.Label] : words["{0} (optional)", words[field.Label]];
        var value = view.Answers.Has(field.Id) ? view.Answers[field.Id] : null;
        return field switch
        {
            TextField text => new TextInput(text.Id, label) { Multiline = text.Multiline, MaxLength = text.MaxLength, Value = value },
            CodeField code => new TextInput(code.Id, label) { MaxLength = MostOfCode, Value = value },
            DateField => new DateInput(field.Id, label) { Value = value },
            TimeField => new TimeInput(field.Id, label) { Value = value },
            ChoiceField choice => new ChoiceInput(choice.Id, label, [.. choice.Options.Select(option => option with { Title = words[option.Title] })])
            {
                Several = choice.Several,
                Expanded = !choice.DropDown,
                Placeholder = choice.DropDown ? words["Choose one"] : null,
                Value = value,
            },
            _ => throw new NotSupportedException($"No input for {field.GetType().Name}."),
        };
    }
}
