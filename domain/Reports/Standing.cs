using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Plans;
using PanelAssistant.Domain.Registers;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Domain.Reports;

/// <summary>How a group's plans, protocols, concerns and targets stood when its figures were counted. It names nobody.</summary>
public sealed record Standing
{
    /// <summary>Open ones, the oldest first.</summary>
    public IReadOnlyList<PlanProgress> Plans { get; init; } = [];

    public IReadOnlyList<ProtocolStanding> Protocols { get; init; } = [];

    /// <summary>Open ones, the oldest first.</summary>
    public IReadOnlyList<ConcernStanding> Concerns { get; init; } = [];

    public IReadOnlyList<MissedTarget> Missed { get; init; } = [];

    /// <summary>Whether anything of this is kept under the terms.</summary>
    public static bool IsKept(TermsOfReference terms) => terms.Plans is not null || terms.Targets is not null || terms.Registers.Count > 0;

    /// <param name="entries">Open entries that somebody has written to; those that the terms name are there without.</param>
    /// <param name="targets">Those that are followed.</param>
    public static Standing Of(TermsOfReference terms, IReadOnlyList<PlanProgress> plans, IReadOnlyList<RegisterEntry> entries, IEnumerable<Target> targets, DateTimeOffset now) => new()
    {
        Plans = plans,
        Protocols =
        [
            .. terms.Registers.Where(rule => rule.Kind is RegisterKind.Protocols).SelectMany(rule => rule.Listed)
                .Select(listed => EntryReference.Of(listed.Number))
                .Where(listed => entries.All(entry => entry.Reference != listed))
                .Select(listed => RegisterEntry.Listed(listed, terms, now)!)
                .Concat(entries.Where(entry => entry.Kind is RegisterKind.Protocols))
                .OrderBy(entry => entry.Reference.Number)
                .Select(entry => new ProtocolStanding(entry.Title, entry.ReviewOn, [.. entry.Silent(terms).Select(agency => agency.Id)])),
        ],
        Concerns = [.. entries.Where(entry => entry.Kind is RegisterKind.Concerns).OrderBy(entry => entry.At).Select(entry => new ConcernStanding(entry.Title, entry.Actions.Count))],
        Missed = [.. targets.Where(target => target.OpenBlockage is not null).Select(target => new MissedTarget(target.Title, target.OpenBlockage!.Opened))],
    };
}

/// <param name="Silent">Agencies that have not said how they carry it out.</param>
public sealed record ProtocolStanding(string Title, DateOnly? ReviewOn, IReadOnlyList<AgencyId> Silent);

/// <param name="Actions">How many were given because of it.</param>
public sealed record ConcernStanding(string Title, int Actions);

/// <param name="Since">The local day on which it was found to be missed.</param>
public sealed record MissedTarget(string Title, DateOnly Since);
