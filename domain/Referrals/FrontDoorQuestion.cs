namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// What the front door asked somebody who told it of a child, because what was sent is too thin to decide on. Asking puts
/// nothing off: the day of the answer to the referral stands.
/// </summary>
/// <param name="Number">1 for the first of a referral.</param>
/// <param name="To">The referrer, or whoever sent the child's latest screening.</param>
/// <param name="WantedBy">Local day by which the answer helps.</param>
public sealed record FrontDoorQuestion(int Number, string Text, PersonId To, DateOnly WantedBy, PersonId By, DateTimeOffset At);
