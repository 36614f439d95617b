using System.Text.Json;

namespace PanelAssistant.Cards.Forms;

/// <summary>The server's check. What a card sends is user input: any type, any length, any choice.</summary>
public static class FormCheck
{
    /// <summary>
    /// Checks what one page sent. Fields the page does not have are ignored; a field that was not sent keeps its earlier
    /// answer. For Back and Save and leave use <see cref="FormChecked.Answers"/> and pass over the errors.
    /// </summary>
    public static FormChecked Page(FormDefinition form, FormPage page, FormAnswers before, JsonElement data, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(form);
        var answers = before;
        var typed = before;
        var errors = new Dictionary<string, FieldError>();
        var asked = page.IsShown(before, today) ? page.Shown(before, today).ToList() : [];
        foreach (var field in asked)
        {
            var (sent, raw) = Sent.Of(data, field.Id);
            if (sent is Sent.Kind.Nothing)
            {
                continue;
            }
            var reading = sent is Sent.Kind.WrongType ? FieldReading.WrongType(field) : FieldReading.Of(field, raw, today);
            typed = typed.With(field.Id, reading.Shown);
            if (reading.Problem is { } problem)
            {
                errors[field.Id] = new(page.Id, field.Id, problem, reading.Values);
            }
            else
            {
                answers = answers.With(field.Id, reading.Value);
            }
        }
        CheckTogether(page, asked, answers, today, errors);
        return new(answers, typed, InOrder(asked, errors));
    }

    /// <summary>
    /// Checks everything again before it is sent: a draft may be older than a birthday or a list. Answers to questions
    /// that are no longer asked are left out of <see cref="FormChecked.Answers"/>.
    /// </summary>
    public static FormChecked Whole(FormDefinition form, FormAnswers draft, DateOnly today)
    {
        var answers = FormAnswers.None;
        var errors = new List<FieldError>();
        foreach (var page in form.Pages)
        {
            if (!page.IsShown(answers, today))
            {
                continue;
            }
            var found = new Dictionary<string, FieldError>();
            var asked = page.Shown(answers, today).ToList();
            foreach (var field in asked.Where(field => draft.Passed(field.Id)))
            {
                var reading = FieldReading.Of(field, draft[field.Id], today);
                if (reading.Problem is { } problem)
                {
                    found[field.Id] = new(page.Id, field.Id, problem, reading.Values);
                }
                else
                {
                    answers = answers.With(field.Id, reading.Value);
                }
            }
            CheckTogether(page, asked, answers, today, found);
            errors.AddRange(InOrder(asked, found));
        }
        return new(answers, draft, errors);
    }

    private static void CheckTogether(
        FormPage page, List<FormField> asked, FormAnswers answers, DateOnly today, Dictionary<string, FieldError> errors)
    {
        foreach (var field in asked)
        {
            if (!errors.ContainsKey(field.Id) && !answers.Has(field.Id) && field.IsRequired(answers, today))
            {
                errors[field.Id] = new(page.Id, field.Id, field.Missing);
            }
        }
        foreach (var check in page.Checks)
        {
            if (!errors.ContainsKey(check.Field) && check.Wrong.Holds(answers, today))
            {
                errors[check.Field] = new(page.Id, check.Field, check.Sentence);
            }
        }
    }

    private static List<FieldError> InOrder(List<FormField> asked, Dictionary<string, FieldError> errors) =>
        [.. asked.Where(field => errors.ContainsKey(field.Id)).Select(field => errors[field.Id])];
}
