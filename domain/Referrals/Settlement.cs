using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Referrals;

/// <summary>What a decision of the front door leaves behind: the review, the child's record, and the groups' items.</summary>
public sealed record Settlement(FrontDoorReview Review, Child Child, IReadOnlyList<ForumItem> Items);
