using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Meetings;

/// <summary>Sentences that the shared and the private agenda both say.</summary>
internal static class AgendaWords
{
    public static string Heading(AgendaPart part, Language words) => part switch
    {
        AgendaPart.Items => words["Children on the list"],
        AgendaPart.Missing => words["Missing children: still missing, or often"],
        AgendaPart.Clocks => words["Clocks that fall due"],
        AgendaPart.Plans => words["Plans asked for and not here yet"],
        AgendaPart.Reviews => words["Flags to look at again"],
        AgendaPart.Screenings => words["Screened since the last meeting"],
        _ => words["Children at risk"],
    };

    public static string Papers(PapersDeadline papers, DateOnly today, Language words) => papers.Proposed < today
        ? words["The papers closed on {0}.", Dates.Of(papers.Proposed, words)]
        : words["The papers close on {0}.", Dates.Of(papers.Proposed, words)];

    /// <summary>Why the day is not the one that the rule gives, or cannot be relied on.</summary>
    public static string? Warning(PapersDeadline papers, Language words) => papers switch
    {
        { Kind: DayKind.BankHoliday } => words["The rule gives {0}, which is a bank holiday. The working day before it is proposed.", Dates.Of(papers.Date, words)],
        { Kind: DayKind.Weekend } => words["The rule gives {0}, which is on a weekend. The working day before it is proposed.", Dates.Of(papers.Date, words)],
        { HolidaysKnown: false } => words["The bank holidays of that year are not known here yet. Check the date."],
        _ => null,
    };

    public static string Missing(DateOnly? since, IReadOnlyList<MissingGroundKind> grounds, Language words)
    {
        var why = MissingWords.Grounds(grounds, words);
        return since is { } day ? words["still missing since {0}: {1}", Dates.Of(day, words), why] : why;
    }
}
