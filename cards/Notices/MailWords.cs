using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Notices;

/// <param name="Trouble">Why it waits.</param>
public sealed record MailStanding(DeliveryState State, OutsideTrouble? Trouble = null)
{
    /// <summary>In doubt or refused: somebody should ring.</summary>
    public bool IsInTrouble => State is DeliveryState.Unconfirmed or DeliveryState.Failed;
}

internal static class MailWords
{
    public static string State(MailStanding mail, Language words) => mail.State switch
    {
        DeliveryState.Sent => words["not in Teams, e-mail sent"],
        DeliveryState.Sending => words["not in Teams, e-mail being sent"],
        DeliveryState.Unconfirmed => words["not in Teams, e-mail may not have been sent: not sent again"],
        DeliveryState.Failed => words["not in Teams, e-mail refused: check the address"],
        _ => words["not in Teams, e-mail queued, not sent yet"],
    };

    /// <summary>What keeps mail from going out, for those who run the group.</summary>
    public static IEnumerable<Element> Warning(IEnumerable<MailStanding?> mails, Language words) =>
        mails.FirstOrDefault(mail => mail is { State: DeliveryState.Queued, Trouble: not null })?.Trouble is { } trouble
            ? [new Container([Text.Of(Waits(trouble, words))]) { Style = "warning" }]
            : [];

    private static string Waits(OutsideTrouble trouble, Language words) => trouble switch
    {
        OutsideTrouble.NotAllowed => words["E-mail waits: I have no permission to send it. Ask your administrator to give it; I keep trying."],
        OutsideTrouble.NotFound => words["E-mail waits: the mailbox that sends it was not found. Ask your administrator to check the setting; I keep trying."],
        _ => words["E-mail waits: the mail service did not answer. I keep trying."],
    };
}
