using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.People;

/// <summary>What people read about roles and about lines of a roster that could not be kept.</summary>
public static class RosterWords
{
    public static string Role(SeatRole role, Language words) => role switch
    {
        SeatRole.AlternateWithAuthority => words["alternate with authority to decide"],
        SeatRole.Alternate => words["alternate without authority to decide"],
        _ => words["member"],
    };

    public static string Period(DateOnly from, DateOnly? to, Language words) =>
        to is { } last ? words["from {0} to {1}", Dates.Of(from, words), Dates.Of(last, words)] : words["from {0}", Dates.Of(from, words)];

    public static string Office(Office office, Language words) =>
        office is Domain.People.Office.Coordinator ? words["Coordinator"] : words["Front door"];

    /// <summary>Says what to do with the line; never repeats what stands in it.</summary>
    public static string Fault(RosterFault fault, Language words) => fault switch
    {
        RosterFault.TooLong => words["a field is longer than {0} characters", RosterRow.MostCharacters],
        RosterFault.Email => words["the e-mail address cannot be read: write one work address"],
        RosterFault.NameMissing => words["the name is missing"],
        RosterFault.UnknownSeat => words["there is no such seat: use a seat of this group, \"coordinator\" or \"front door\""],
        RosterFault.AgencyNotOfSeat => words["that seat belongs to another agency"],
        RosterFault.SameAgencyAsChair => words["chair and co-chair of this group must be of two agencies, and the other one is of the same: give it to somebody else"],
        RosterFault.Role => words["the role must be \"member\" or \"alternate\""],
        RosterFault.Authority => words["say for an alternate whether they have authority to decide: yes or no"],
        RosterFault.Date => words["a date cannot be read: write it like 2027-03-31 or 31/03/2027"],
        RosterFault.EndsBeforeStart => words["the last day is before the first: to take back a seat that was given by mistake, leave the first day empty and give yesterday as the last"],
        RosterFault.Overlaps => words["the person holds that seat on some of these days already: use the same first day to change it"],
        RosterFault.NothingToEnd => words["the last day has passed, and nobody has that seat or part under this address: check the address and the seat on the roster"],
        RosterFault.OfficeWithEnd => words["this part ends when somebody else has it: leave the last day empty, or give one that has passed to end it"],
        _ => words["the line is broken: check its quotation marks, and that it has as many fields as the heading"],
    };

    /// <summary>Why the directory gave nobody for an address, and what helps.</summary>
    public static string Trouble(DirectoryTrouble trouble, Language words) => trouble switch
    {
        DirectoryTrouble.Guest => words["This is a guest of the organisation: add them to the group's chat, where I recognise them."],
        DirectoryTrouble.Disabled => words["This account is disabled: give the address of one that is in use, or end the part."],
        DirectoryTrouble.Several => words["Several accounts have this address: ask the organisation's administrator which is right, and give an address that only one has."],
        _ => words["The organisation's directory does not know this address: check it, or add them to the group's chat."],
    };

    /// <summary>Why no line could be read at all.</summary>
    public static string Unusable(CsvTable.Unusable table, Language words) => table.Why switch
    {
        CsvTableFault.Empty => words["The list is empty. Paste the heading and at least one line."],
        CsvTableFault.HeadingMissing => words["The heading lacks the column \"{0}\".", table.Column ?? ""],
        CsvTableFault.HeadingNotKnown => words["I do not know column {0} of the heading. Take it out, or write it as above.", table.At],
        CsvTableFault.HeadingTwice => words["Column {0} of the heading stands twice.", table.At],
        CsvTableFault.TooManyRows => words["The list has more than {0} lines. Send it in parts.", ImportRoster.MostRows],
        _ => words["The first line cannot be read. It must be the heading."],
    };
}
