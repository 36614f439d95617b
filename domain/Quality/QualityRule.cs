namespace PanelAssistant.Domain.Quality;

/// <summary>A strategic group looks at how groups below dealt with some children's items, drawn by chance (Oxfordshire Strategic Leads Review Forum, aims).</summary>
/// <param name="Of">Families of the groups whose items are drawn.</param>
/// <param name="Each">Items drawn of each group.</param>
/// <param name="Months">From the meetings of so many months before the day on which they are drawn.</param>
/// <param name="Questions">What members look for.</param>
/// <param name="Clause">Id of the clause in the terms.</param>
public sealed record QualityRule(IReadOnlyList<string> Of, int Each, int Months, IReadOnlyList<string> Questions, string Clause)
{
    public const int MostEach = 5;

    public const int MostMonths = 12;

    public const int MostQuestions = 10;
}
