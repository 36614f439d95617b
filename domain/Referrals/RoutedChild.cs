using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Referrals;

/// <summary>All that decides which group discusses a child. Who the child is plays no part.</summary>
public sealed record RoutedChild
{
    public required string Area { get; init; }

    public required Known OpenToSocialCare { get; init; }

    public required Known SiblingsOpen { get; init; }

    /// <summary>A missing criterion is met: a matter of episodes, judged elsewhere.</summary>
    public required bool MissingMet { get; init; }

    public required bool ExploitationConcern { get; init; }

    /// <summary>Nothing keeps a group from naming the child, unless it is known that parents have not been told.</summary>
    public ParentsTold? Parents { get; init; }

    public static RoutedChild Of(Child child, bool missingMet) => new()
    {
        Area = child.Area,
        OpenToSocialCare = child.OpenToSocialCare,
        SiblingsOpen = child.SiblingsOpen,
        MissingMet = missingMet,
        Parents = child.Parents,
        ExploitationConcern = child.Exploitation.Any(type => type is not ExploitationType.Missing),
    };
}
