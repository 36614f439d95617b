using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Links;

/// <summary>A group of people to whom children are linked: friends, or others who act together.</summary>
public sealed record PeerGroup
{
    public const int MostName = 200;

    public required GroupReference Reference { get; init; }

    public required ForumId Forum { get; init; }

    /// <summary>What members call it; read by members only.</summary>
    public required string Name { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>A member names a group, so that children can be linked to it.</summary>
public sealed record AddGroup(string? Name, PersonId By)
{
    public const string Verb = "group.add";

    public Decision<PeerGroup> Decide(ForumId forum, bool isMember, GroupReference reference, DateTimeOffset now)
    {
        if (!isMember)
        {
            return Decision<PeerGroup>.Refuse(Reason.NoSeat);
        }
        if (string.IsNullOrWhiteSpace(Name))
        {
            return Decision<PeerGroup>.Refuse(Reason.NameNeeded);
        }
        if (Name.Length > PeerGroup.MostName)
        {
            return Decision<PeerGroup>.Refuse(Reason.TextTooLong);
        }
        return Decision<PeerGroup>.Accept(
            new() { Reference = reference, Forum = forum, Name = Name, By = By, At = now }, new AuditFact(Verb, reference.ToString()));
    }
}
