namespace PanelAssistant.Domain.Screenings;

/// <summary>
/// A screening tool as versioned data. It orders what a professional has noticed and leads to a level by judgement: there
/// is no score that decides. Two screenings compare only when they used the same version.
/// </summary>
public sealed record ScreeningTool
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string Title { get; init; }

    /// <summary>A yes to any of these stops the form and asks for a phone call first.</summary>
    public required IReadOnlyList<ToolItem> HarmNow { get; init; }

    public required IReadOnlyList<IndicatorGroup> Groups { get; init; }

    public required IReadOnlyList<ToolItem> Vulnerabilities { get; init; }

    public required IReadOnlyList<ToolItem> Strengths { get; init; }

    public required ToolRules Rules { get; init; }

    public IEnumerable<Indicator> Indicators => Groups.SelectMany(group => group.Indicators);
}

/// <param name="Id">Kept with every answer: lower-case letters, digits and hyphens.</param>
/// <param name="Text">The question or statement in the tool's own words.</param>
public sealed record ToolItem(string Id, string Text);

/// <summary>A few indicators that fit one page.</summary>
public sealed record IndicatorGroup(string Id, string Title, IReadOnlyList<Indicator> Indicators);

/// <param name="High">Weighty by itself: it counts for the rules on very young and learning-disabled children.</param>
public sealed record Indicator(string Id, string Text, bool High);

/// <summary>Rules of practice, each a switch of the tool's data.</summary>
/// <param name="ConfirmUnderAge">Below this age the screener confirms that the tool fits; nothing switches it off.</param>
/// <param name="OfferSocialCareOnHigh">A high indicator seen offers the way to children's social care.</param>
/// <param name="AskReferralMechanism">Vulnerabilities with which the screener is asked about the National Referral Mechanism.</param>
/// <param name="Floors">Levels below which only a manager's reason leads.</param>
public sealed record ToolRules(int? ConfirmUnderAge, bool OfferSocialCareOnHigh, IReadOnlyList<string> AskReferralMechanism, IReadOnlyList<LevelFloor> Floors);

/// <summary>
/// With at least one high indicator, the level is not below <paramref name="Floor"/> unless a manager gives a reason:
/// for a child of at most this age, or with this vulnerability. Exactly one of the two is set.
/// </summary>
/// <param name="CountsPossible">A high indicator counts when it is possible, not only when it was seen.</param>
public sealed record LevelFloor(int? AgeAtMost, string? Vulnerability, RiskLevel Floor, bool CountsPossible);

/// <summary>The level a professional judges, lowest first.</summary>
public enum RiskLevel
{
    NoCurrent,
    Emerging,
    Moderate,
    Significant,
}
