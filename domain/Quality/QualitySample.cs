using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Quality;

/// <summary>
/// The items that a strategic group looks at before one of its meetings, and what members found. The group sees no child:
/// the reference is kept for the chair whose group it was.
/// </summary>
public sealed record QualitySample
{
    public const int MostNote = 600;

    public required ForumId Forum { get; init; }

    /// <summary>The meeting for which it was drawn, by the day on which it was first due.</summary>
    public required DateOnly Meeting { get; init; }

    /// <summary>The local day on which it was drawn.</summary>
    public required DateOnly On { get; init; }

    public required PersonId By { get; init; }

    /// <summary>Numbered from 1, group by group.</summary>
    public required IReadOnlyList<SampledItem> Items { get; init; }

    public string Id => IdOf(Forum, Meeting);

    public SampledItem? this[int number] => Items.FirstOrDefault(item => item.Number == number);

    public static string IdOf(ForumId forum, DateOnly meeting) => $"{forum}:{meeting:yyyy-MM-dd}";
}

/// <param name="Group">The group that dealt with it.</param>
/// <param name="Meeting">Its meeting.</param>
/// <param name="Child">Shown to nobody but who runs that group.</param>
public sealed record SampledItem(int Number, ForumId Group, DateOnly Meeting, CaseReference Child, ItemFacts Facts)
{
    /// <summary>One of each member that looked, in the order in which they did.</summary>
    public IReadOnlyList<QualityFinding> Findings { get; init; } = [];

    /// <summary>Somebody found it less than good.</summary>
    public bool FallsShort => Findings.Any(finding => finding.Judgement is not QualityJudgement.Meets);
}

/// <param name="Note">Nothing where it meets what is expected and there is no more to say. It names nobody.</param>
public sealed record QualityFinding(PersonId By, AgencyId Agency, QualityJudgement Judgement, string? Note, DateTimeOffset At);

public enum QualityJudgement
{
    Meets,
    Partly,
    FallsShort,
}

/// <summary>How a meeting left an item, in facts that tell nobody who it was about. As it stood when the sample was drawn.</summary>
/// <param name="Actions">Agreed at the meeting.</param>
/// <param name="NoActionReasoned">None was agreed, and it is written why.</param>
/// <param name="Monitored">Somebody was named who watches over it.</param>
/// <param name="LevelAgreed">A level of risk was agreed.</param>
/// <param name="LevelReasoned">It differs from the screening tool's, and it is written why; nothing where it does not differ.</param>
/// <param name="ReviewSet">A day to look again was set.</param>
/// <param name="ReviewKept">That day was kept; nothing where it has not come yet or none was set.</param>
/// <param name="Ended">The group ended its work on it, and it is written why.</param>
/// <param name="Challenged">The meeting asked whether the case should be challenged.</param>
/// <param name="PaperGaps">Papers of which it was said that they are not there.</param>
/// <param name="Scrutinised">Papers to which agencies spoke.</param>
public sealed record ItemFacts(
    int Actions, bool NoActionReasoned, bool Monitored, bool LevelAgreed, bool? LevelReasoned, bool ReviewSet, bool? ReviewKept, bool Ended, bool Challenged, int PaperGaps, int Scrutinised)
{
    public static ItemFacts Of(ForumItem item, ItemClosing closing, DateOnly today)
    {
        var at = item.Closings.TakeWhile(known => known != closing).Count();
        var next = at + 1 < item.Closings.Count ? Calendar.UkTime.DateOf(item.Closings[at + 1].At) : (DateOnly?)null;
        return new(
            closing.Actions,
            closing.NoActionWhy is not null,
            closing.Monitor is not null,
            closing.Level is not null,
            closing.Differs ? closing.LevelWhy is not null : null,
            closing.ReviewOn is not null,
            closing.ReviewOn is not { } day ? null : next is { } looked ? looked <= day : day < today ? false : null,
            closing.EndWhy is not null,
            closing.ChallengeConsidered,
            item.PaperChecks.Count(check => check.Meeting == closing.Meeting && check.IsGap),
            item.Scrutiny.Where(said => said.Meeting == closing.Meeting).Select(said => said.Paper).Distinct().Count());
    }
}
