using System.Globalization;

namespace PanelAssistant.Domain.Forums;

/// <summary>Reads one terms file strictly: nothing unknown is skipped and nothing missing is made up.</summary>
public static class TermsLoader
{
    /// <param name="file">What messages call the file.</param>
    /// <exception cref="TermsException">The file is not what terms of reference must be; the message says where.</exception>
    public static TermsOfReference Load(Stream json, string file)
    {
        var root = StrictJson.Read(json, file, message => new TermsException(message)).Fields(
            "forum", "name", "shortName", "version", "approved", "renewalDue", "agencies", "seats", "chair", "cadence",
            "decisions", "actionNudges", "confirmationNudges", "frontDoor", "areas", "clauses");
        var clauses = ClauseReading.Clauses(root["clauses"]);
        var agencies = SeatReading.Agencies(root["agencies"]);
        var seats = SeatReading.Seats(root["seats"], agencies, root["agencies"]);
        return new()
        {
            Forum = new(root["forum"].Id()),
            Name = root["name"].Text(),
            ShortName = root["shortName"].Text(),
            Version = Month(root["version"]),
            Approved = MonthOrNull(root["approved"]),
            RenewalDue = MonthOrNull(root["renewalDue"]),
            Agencies = agencies,
            Seats = seats,
            Chair = SeatReading.Chair(root["chair"], seats),
            Cadence = RuleReading.Cadence(root["cadence"]),
            Decisions = RuleReading.Decisions(root["decisions"], agencies, clauses),
            ActionNudges = RuleReading.Nudges(root["actionNudges"]),
            ConfirmationNudges = RuleReading.Nudges(root["confirmationNudges"]),
            FrontDoor = RuleReading.FrontDoor(root["frontDoor"]),
            Areas = RuleReading.Areas(root["areas"]),
            Clauses = clauses,
        };
    }

    public static TermsOfReference LoadFile(string path)
    {
        using var json = File.OpenRead(path);
        return Load(json, Path.GetFileName(path));
    }

    /// <summary>Ids are read by people and stand in stored records: lower case, digits, single hyphens.</summary>
    internal static string Id(this StrictValue value)
    {
        var id = value.Text();
        var plain = id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
        return plain && !id.StartsWith('-') && !id.EndsWith('-') && !id.Contains("--", StringComparison.Ordinal)
            ? id
            : throw value.Refuse("An id has lower-case letters, digits and single hyphens only, such as \"local-authority\".");
    }

    // Versions sort by their text, so the newest of two is found without a rule of its own.
    private static string Month(StrictValue value) =>
        DateOnly.TryParseExact(value.Text(), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? value.Text()
            : throw value.Refuse("This must be a month such as \"2019-06\".");

    private static string? MonthOrNull(StrictValue value) => value.IsNull ? null : Month(value);
}
