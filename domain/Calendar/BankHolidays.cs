namespace PanelAssistant.Domain.Calendar;

/// <summary>
/// Bank holidays of one division, as far as they have been announced. A date outside the table is not known: holidays
/// are moved and added by proclamation, so working them out would be a guess.
/// </summary>
public sealed class BankHolidays
{
    private const string Box = "Calendar/bank-holidays.json";
    private readonly Dictionary<DateOnly, string> _names = [];

    private BankHolidays(string division, DateOnly from, DateOnly to)
    {
        Division = division;
        From = from;
        To = to;
    }

    /// <summary>The table in the box. Scotland and Northern Ireland have days of their own.</summary>
    public static BankHolidays EnglandAndWales { get; } = InTheBox();

    public string Division { get; }

    public DateOnly From { get; }

    /// <summary>Last date for which the table is complete.</summary>
    public DateOnly To { get; }

    public IReadOnlyDictionary<DateOnly, string> Names => _names;

    /// <exception cref="InvalidDataException">The file is not a table of bank holidays; the message is <c>file(line): path: sentence</c>.</exception>
    public static BankHolidays Load(Stream json, string file)
    {
        var root = StrictJson.Read(json, file, message => new InvalidDataException(message)).Fields("division", "from", "to", "days");
        var table = new BankHolidays(root["division"].Text(), root["from"].Date(), root["to"].Date());
        var last = DateOnly.MinValue;
        foreach (var item in root["days"].Items())
        {
            var fields = item.Fields("date", "name");
            var date = fields["date"].Date();
            if (date <= last || date < table.From || date > table.To)
            {
                throw fields["date"].Refuse("Dates must ascend and lie between \"from\" and \"to\".");
            }
            if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            {
                throw fields["date"].Refuse("A bank holiday at a weekend is taken on a substitute day: give that one.");
            }
            table._names.Add(date, fields["name"].Text());
            last = date;
        }
        return table;
    }

    public bool Knows(DateOnly date) => From <= date && date <= To;

    private static BankHolidays InTheBox()
    {
        using var json = typeof(BankHolidays).Assembly.GetManifestResourceStream(Box)
            ?? throw new InvalidDataException($"{Box} is missing from the build.");
        return Load(json, Box);
    }
}
