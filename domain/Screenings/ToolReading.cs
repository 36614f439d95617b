namespace PanelAssistant.Domain.Screenings;

/// <summary>Reads a tool from its file, strictly.</summary>
internal static class ToolReading
{
    public static ScreeningTool Tool(StrictValue root)
    {
        var fields = root.Fields("id", "version", "title", "harmNow", "groups", "vulnerabilities", "strengths", "rules");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var vulnerabilities = Items(fields["vulnerabilities"]);
        return new()
        {
            Id = Id(fields["id"]),
            Version = fields["version"].Text(),
            Title = fields["title"].Text(),
            HarmNow = Items(fields["harmNow"]),
            Groups = Once(fields["groups"], group => Group(group, ids), group => group.Id),
            Vulnerabilities = vulnerabilities,
            Strengths = Items(fields["strengths"]),
            Rules = Rules(fields["rules"], vulnerabilities),
        };
    }

    private static List<ToolItem> Items(StrictValue list) => Once(
        list,
        item =>
        {
            var fields = item.Fields("id", "text");
            return new ToolItem(Id(fields["id"]), fields["text"].Text());
        },
        item => item.Id);

    /// <param name="ids">Indicators seen so far: an id is used once in the whole tool.</param>
    private static IndicatorGroup Group(StrictValue group, HashSet<string> ids)
    {
        var fields = group.Fields("id", "title", "indicators");
        var indicators = new List<Indicator>();
        foreach (var item in fields["indicators"].Items())
        {
            var indicator = item.Fields("id", "text", "high");
            var id = Id(indicator["id"]);
            if (!ids.Add(id))
            {
                throw indicator["id"].Refuse($"The indicator \"{id}\" stands twice.");
            }
            indicators.Add(new(id, indicator["text"].Text(), indicator["high"].YesNo()));
        }
        return new(Id(fields["id"]), fields["title"].Text(), indicators);
    }

    private static ToolRules Rules(StrictValue rules, List<ToolItem> vulnerabilities)
    {
        var fields = rules.Fields("confirmUnderAge?", "offerSocialCareOnHigh", "askReferralMechanism?", "floors?");
        return new(
            fields.TryGetValue("confirmUnderAge", out var age) ? age.Whole(1, 17) : null,
            fields["offerSocialCareOnHigh"].YesNo(),
            fields.TryGetValue("askReferralMechanism", out var asks) ? [.. asks.Items().Select(item => Vulnerability(item, vulnerabilities))] : [],
            fields.TryGetValue("floors", out var floors) ? [.. floors.Items().Select(floor => Floor(floor, vulnerabilities))] : []);
    }

    private static LevelFloor Floor(StrictValue floor, List<ToolItem> vulnerabilities)
    {
        var fields = floor.Fields("ageAtMost?", "vulnerability?", "floor", "countsPossible");
        var age = fields.GetValueOrDefault("ageAtMost");
        var vulnerability = fields.GetValueOrDefault("vulnerability");
        if (age is null == vulnerability is null)
        {
            throw floor.Refuse("This needs one of the keys \"ageAtMost\" and \"vulnerability\".");
        }
        return new(age?.Whole(1, 17), vulnerability is null ? null : Vulnerability(vulnerability, vulnerabilities), Level(fields["floor"]), fields["countsPossible"].YesNo());
    }

    private static string Vulnerability(StrictValue value, List<ToolItem> vulnerabilities) => vulnerabilities.Any(item => item.Id == value.Text())
        ? value.Text()
        : throw value.Refuse($"\"{value.Text()}\" is not one of the vulnerabilities.");

    private static RiskLevel Level(StrictValue value) => value.Text() switch
    {
        "emerging" => RiskLevel.Emerging,
        "moderate" => RiskLevel.Moderate,
        "significant" => RiskLevel.Significant,
        _ => throw value.Refuse("This must be \"emerging\", \"moderate\" or \"significant\"."),
    };

    /// <summary>Ids stand in answers joined by commas, so they hold no comma.</summary>
    private static string Id(StrictValue value)
    {
        var id = value.Text();
        return id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            ? id
            : throw value.Refuse("An id holds lower-case letters, digits and hyphens.");
    }

    private static List<T> Once<T>(StrictValue list, Func<StrictValue, T> read, Func<T, string> id)
    {
        var seen = new List<T>();
        foreach (var value in list.Items())
        {
            var item = read(value);
            if (seen.Any(other => id(other) == id(item)))
            {
                throw value.Refuse($"The id \"{id(item)}\" stands twice.");
            }
            seen.Add(item);
        }
        return seen;
    }
}
