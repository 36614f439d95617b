using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Notices;

/// <summary>A mail in plain text. It says which group, which day, what waits, and where or of whom to ask for it; nothing about anybody.</summary>
public sealed record MailText(string Subject, string Body)
{
    /// <param name="group">As its terms shorten it.</param>
    /// <param name="link">Opens the bot in Teams; nothing where it has no app id.</param>
    public static MailText Of(Mail mail, string group, string? link, Language words)
    {
        var day = Dates.Of(mail.Meeting, words);
        var (subject, ready, command) = mail.Kind switch
        {
            MailKind.Minutes => (words["{0}: the minutes of {1} are ready", group, day], words["The minutes of the {0} meeting of {1} are ready for you. They are not sent by e-mail.", group, day], $"minutes {day}"),
            MailKind.Papers => (words["{0}: agenda and papers for {1}", group, day], words["The agenda and papers of the {0} meeting of {1} are ready for you. They are not sent by e-mail.", group, day], "my papers"),
            _ => (words["{0}: a supplement for {1}", group, day], words["There is a supplement to the papers of the {0} meeting of {1}. It is not sent by e-mail.", group, day], "my papers"),
        };
        var open = link is null ? words["Open Panel Assistant in Teams"] : words["Open Panel Assistant in Teams: {0}", link];
        return new(subject, string.Join("\n\n", ready, open + "\n" + words["Type there: {0}", command], words["If you cannot open it, ask whoever coordinates the group, or its chair."]));
    }
}
