namespace PanelAssistant.Cards.Forms;

/// <summary>Which page follows which, given the answers.</summary>
public static class FormFlow
{
    public static FormPage First(FormDefinition form, FormAnswers answers, DateOnly today) => form.Visible(answers, today)[0];

    /// <summary>
    /// The first later page that still needs its person: not seen yet, or with something to mend. Nothing means the
    /// review. So a page changed from the review leads straight back to it.
    /// </summary>
    public static FormPage? Next(FormDefinition form, FormPage page, FormAnswers answers, DateOnly today)
    {
        var order = form.Pages.ToList();
        var errors = FormCheck.Whole(form, answers, today).Errors;
        return form.Visible(answers, today).FirstOrDefault(later => order.IndexOf(later) > order.IndexOf(page)
            && (errors.Any(error => error.Page == later.Id) || later.Shown(answers, today).Any(field => !answers.Passed(field.Id))));
    }

    /// <summary>The page before, or the first page itself.</summary>
    public static FormPage Back(FormDefinition form, FormPage page, FormAnswers answers, DateOnly today)
    {
        var order = form.Pages.ToList();
        return form.Visible(answers, today).LastOrDefault(earlier => order.IndexOf(earlier) < order.IndexOf(page)) ?? page;
    }

    /// <summary>Where to go on with a draft: the first page not finished, or nothing for the review.</summary>
    public static FormPage? Continue(FormDefinition form, FormAnswers answers, DateOnly today)
    {
        var first = First(form, answers, today);
        var errors = FormCheck.Whole(form, answers, today).Errors;
        return errors.Any(error => error.Page == first.Id) || first.Shown(answers, today).Any(field => !answers.Passed(field.Id))
            ? first
            : Next(form, first, answers, today);
    }
}
