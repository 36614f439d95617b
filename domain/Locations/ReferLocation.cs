using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Locations;

/// <summary>Anybody of the partnership tells the group about a place of note.</summary>
public sealed record ReferLocation
{
    public const string Verb = "location.refer";

    public required PersonId By { get; init; }

    public required string Draft { get; init; }

    public required string FormVersion { get; init; }

    public required Danger Danger { get; init; }

    public LocationKind? Kind { get; init; }

    public required string Name { get; init; }

    public string? Area { get; init; }

    public string? Postcode { get; init; }

    public required IReadOnlyList<string> Themes { get; init; }

    public required string Why { get; init; }

    public CaseReference? Child { get; init; }

    public required AgencyId Agency { get; init; }

    /// <param name="reference">The next free number; used only when accepted.</param>
    public Decision<Location> Decide(TermsOfReference terms, Roster roster, LocationReference reference, DateTimeOffset now, DateOnly today)
    {
        if (Danger is Danger.NotAsked)
        {
            return Decision<Location>.Refuse(Reason.DangerFirst);
        }
        if (Kind is not { } kind || string.IsNullOrWhiteSpace(Name) || string.IsNullOrWhiteSpace(Why))
        {
            return Decision<Location>.Refuse(Reason.FormIncomplete);
        }
        if (kind is LocationKind.Physical && (Postcode is null || !PostcodeFinder.IsOne(Postcode)))
        {
            return Decision<Location>.Refuse(Reason.PostcodeNeeded);
        }
        if (Name.Length > Location.MostName || Why.Length > Location.MostWhy)
        {
            return Decision<Location>.Refuse(Reason.TextTooLong);
        }
        if ((kind is LocationKind.Physical && !terms.Areas.Contains(Area ?? "")) || Themes.Any(theme => Links.Themes.Find(theme) is null)
            || (Agency != Referral.AnotherAgency && terms.Agencies.All(agency => agency.Id != Agency)))
        {
            return Decision<Location>.Refuse(Reason.UnknownChoice);
        }
        var location = new Location
        {
            Reference = reference,
            Forum = terms.Forum,
            Kind = kind,
            Name = Name,
            Area = kind is LocationKind.Physical ? Area : null,
            Postcode = kind is LocationKind.Physical ? Postcode!.ToUpperInvariant() : null,
            Themes = [.. Themes.Distinct()],
            Why = Why,
            Child = Child,
            ImmediateDanger = Danger is Danger.HelpCalled,
            By = By,
            ByAgency = Agency,
            At = now,
            Draft = Draft,
            FormVersion = FormVersion,
        };
        return Decision<Location>.Accept(location, new AuditFact(Verb, reference.ToString()), [.. Tell(location, terms, roster, today)]);
    }

    private static IEnumerable<Notice> Tell(Location location, TermsOfReference terms, Roster roster, DateOnly today) =>
        roster.Chairs(terms, today).Concat(roster.Coordinator is { } coordinator ? [coordinator] : []).Distinct().Select(person => new Notice
        {
            Id = $"location.referred:{location.Reference}:{person}",
            To = person,
            Kind = NoticeKind.LocationReferred,
            Forum = terms.Forum,
            NotBefore = location.At,
            Items = [new(location.Reference.ToString(), location.ImmediateDanger ? Notice.Danger : "")],
        });
}
