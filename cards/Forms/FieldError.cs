using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Forms;

/// <summary>What is to be done about one answer. The sentence is English and doubles as the translation key.</summary>
public sealed record FieldError(string Page, string Field, string Sentence, params IReadOnlyList<object> Values)
{
    public string In(Language words) => Values.Count == 0
        ? words[Sentence]
        : words[Sentence, [.. Values.Select(value => value is ISaid said ? said.In(words) : value)]];
}

/// <summary>A value of a sentence that has words of its own.</summary>
internal interface ISaid
{
    string In(Language words);
}

/// <param name="Answers">Earlier answers and the good ones of this page: what a draft keeps.</param>
/// <param name="Typed">The same, with what was typed wrongly left in place where it can be mended: what to show again.</param>
/// <param name="Errors">In the order of the questions.</param>
public sealed record FormChecked(FormAnswers Answers, FormAnswers Typed, IReadOnlyList<FieldError> Errors)
{
    public bool Good => Errors.Count == 0;
}
