using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>An item about a child without a name; created, and nothing of it changed but the day of the next look. Id: the reference, NN-17.</summary>
public sealed record NoNamesDocument
{
    public int Schema { get; init; } = 1;

    public required int Number { get; init; }

    public required string Forum { get; init; }

    public required AgeBand Age { get; init; }

    public required string Area { get; init; }

    public required IReadOnlyList<ExploitationType> Exploitation { get; init; }

    public string? OtherExploitation { get; init; }

    public required string Concern { get; init; }

    public required bool TellingIsUnsafe { get; init; }

    public required string WhyNotTold { get; init; }

    public required bool ImmediateDanger { get; init; }

    public required string By { get; init; }

    public required string ByAgency { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Draft { get; init; }

    public required string FormVersion { get; init; }

    /// <summary>When it is looked whether it has been kept long enough.</summary>
    public DateOnly? LookOn { get; init; }

    public NoNamesItem ToDomain() => new()
    {
        Reference = NoNamesReference.Of(Number),
        Forum = new ForumId(Forum),
        Age = Age,
        Area = Area,
        Exploitation = Exploitation,
        OtherExploitation = OtherExploitation is null ? null : NamelessText.Kept(OtherExploitation),
        Concern = NamelessText.Kept(Concern),
        TellingIsUnsafe = TellingIsUnsafe,
        WhyNotTold = NamelessText.Kept(WhyNotTold),
        ImmediateDanger = ImmediateDanger,
        By = new PersonId(By),
        ByAgency = new AgencyId(ByAgency),
        At = At,
        Draft = Draft,
        FormVersion = FormVersion,
        LookOn = LookOn,
    };

    public static NoNamesDocument From(NoNamesItem item) => new()
    {
        Number = item.Reference.Number,
        Forum = item.Forum.Value,
        Age = item.Age,
        Area = item.Area,
        Exploitation = item.Exploitation,
        OtherExploitation = item.OtherExploitation?.Value,
        Concern = item.Concern.Value,
        TellingIsUnsafe = item.TellingIsUnsafe,
        WhyNotTold = item.WhyNotTold.Value,
        ImmediateDanger = item.ImmediateDanger,
        By = item.By.Value,
        ByAgency = item.ByAgency.Value,
        At = item.At,
        Draft = item.Draft,
        FormVersion = item.FormVersion,
        LookOn = item.LookOn ?? RetentionLook.FirstAfter(UkTime.DateOf(item.At)),
    };
}

/// <summary>
/// What became of an item without a name, kept apart from it so that the item stays as it was. Id: the item's reference.
/// </summary>
public sealed record ConversionDocument
{
    public int Schema { get; init; } = 1;

    public required int Referral { get; init; }

    public required int Child { get; init; }

    /// <summary>Who referred the child by name.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
