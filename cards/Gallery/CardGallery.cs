using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Gallery;

/// <summary>
/// Every card of the product with invented data: the local page shows them, and the tests judge each one. A new card
/// gets its sample here, or nobody checks it.
/// </summary>
public static class CardGallery
{
    public static IReadOnlyList<SampleCard> All { get; } =
    [
        .. ReferralSamples.All, .. FrontDoorSamples.All, .. ScreeningSamples.All, .. MissingSamples.All, .. FlagSamples.All, .. DecisionSamples.All, .. ActionSamples.All, .. NoticeSamples.All, .. PeopleSamples.All, .. RosterSamples.All,
        .. ForumSamples.All, .. NoNamesSamples.All, .. PersonSamples.All, .. LocationSamples.All, .. AgendaSamples.All, .. MeetingSamples.All, .. PreviousSamples.All, .. RoomSamples.All, .. InvitationSamples.All, .. RegisterSamples.All, .. PlanSamples.All, .. QualitySamples.All, .. TargetSamples.All, .. ChallengeSamples.All, .. UpdateSamples.All, .. ClosingSamples.All, .. ImmediateSamples.All, .. MinutesSamples.All, .. RecordSamples.All, .. ReportSamples.All, .. ShareSamples.All, .. ChairSamples.All, .. ReportingSamples.All, .. ReturnSamples.All,
    ];

    public static SampleCard Find(string name) => All.First(sample => sample.Name == name);
}

/// <param name="Name">Room and card, for example <c>referrals/receipt</c>.</param>
public sealed record SampleCard(string Name, Func<Language, Card> Draw);
