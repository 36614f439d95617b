using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Records;

/// <summary>Lines that several kinds of documents have: what was not said is left out.</summary>
internal static class ExportLines
{
    public static IEnumerable<ExportLine> Free(string label, string? text) => Some(label, text, ThirdParty.FreeText);

    public static IEnumerable<ExportLine> Some(string label, string? text, ThirdParty mark = ThirdParty.None) =>
        string.IsNullOrWhiteSpace(text) ? [] : [new(label, text, mark)];

    public static ExportLine Fact(string label, string text) => new(label, text);

    public static ExportLine By(string label, PersonId person, ExportBook book) => new(label, book.NameOf(person), ThirdParty.Professional);

    public static IEnumerable<ExportLine> By(string label, PersonId? person, ExportBook book) => person is { } known ? [By(label, known, book)] : [];

    public static string Day(DateOnly day) => Dates.Of(day, Language.English);

    public static string Moment(DateTimeOffset at) => Dates.OfMoment(at, Language.English);

    public static DateTimeOffset At(DateOnly day) => UkTime.StartOf(day);

    public static string Answer(Domain.Cases.Known answer) => answer switch
    {
        Domain.Cases.Known.Yes => "yes",
        Domain.Cases.Known.No => "no",
        _ => "not known",
    };

    public static IEnumerable<ExportLine> Parents(ParentsTold? told) => told switch
    {
        ParentsTold.Informed informed =>
        [
            new("Parents or carers told", $"{informed.Who}, on {Day(informed.On)}", ThirdParty.ParentOrCarer),
            new("How they were told", informed.How, ThirdParty.FreeText),
            new("Where that is recorded", informed.Evidence, ThirdParty.FreeText),
        ],
        ParentsTold.NotAble not => [new("Parents or carers not told: not able to", not.Why, ThirdParty.ParentOrCarer)],
        ParentsTold.NotSafe not => [new("Parents or carers not told: not safe", not.Why, ThirdParty.ParentOrCarer)],
        _ => [],
    };
}
