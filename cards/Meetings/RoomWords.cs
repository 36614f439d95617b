using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>Attendance in words.</summary>
internal static class RoomWords
{
    public static string Quorum(int partners, int needed, Language words) => partners >= needed
        ? words["Quorum: {0} of {1} safeguarding partners are here.", partners, needed]
        : words["No quorum: {0} of {1} safeguarding partners are here.", partners, needed];

    public static string Stay(Stay stay, Language words) => stay.Left is { } left
        ? words["from {0} to {1}", Time(stay.From), Time(left)]
        : words["here since {0}", Time(stay.From)];

    /// <param name="withReason">Why nobody can come may be private to the member: it is for the chair and the member.</param>
    public static string Apology(Apology apology, Func<Domain.PersonId, string> nameOf, bool withReason, Language words)
    {
        var sent = apology.Late ? words["Apology, sent after the meeting had begun."] : words["Apology."];
        if (apology.WhyNone is { } why)
        {
            return $"{sent} {(withReason ? words["Nobody comes instead: {0}", PlainText.Escape(why)] : words["Nobody comes instead."])}";
        }
        var who = apology.Representative is { } person ? nameOf(person) : apology.RepresentativeName ?? "";
        return $"{sent} {words["Instead comes {0}.", PlainText.Escape(who)]} {Ready(apology, words)}";
    }

    private static string Ready(Apology apology, Language words) => (apology.Briefed, apology.HasPapers) switch
    {
        (true, true) => words["Briefed, with the papers."],
        (true, _) => words["Briefed, without the papers."],
        (_, true) => words["Not briefed, with the papers."],
        _ => words["Not briefed, without the papers."],
    };

    private static string Time(DateTimeOffset at) => $"{UkTime.Local(at):HH:mm}";
}
