using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.SendMail;
using PanelAssistant.Cards.Notices;

namespace PanelAssistant.Bot.Graph;

/// <summary>The mailbox that sends. Graph knows no key for a mail: the same request twice is two mails.</summary>
/// <param name="link">Opens the bot in Teams; nothing where it has no app id.</param>
internal sealed class GroupMailbox(GraphAccess access, string mailbox, string? link)
{
    public string? Link => link;

    public Task SendAsync(string to, MailText text, CancellationToken cancellation) => access.Client.Users[mailbox].SendMail.PostAsync(
        new SendMailPostRequestBody
        {
            Message = new()
            {
                Subject = text.Subject,
                Body = new() { ContentType = BodyType.Text, Content = text.Body },
                ToRecipients = [new() { EmailAddress = new() { Address = to } }],
            },
            SaveToSentItems = true,
        },
        cancellationToken: cancellation);
}
