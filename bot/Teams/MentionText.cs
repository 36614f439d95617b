namespace PanelAssistant.Bot.Teams;

/// <summary>What somebody typed, without the mention that made it reach the bot.</summary>
internal static class MentionText
{
    private const string Mention = "mention";

    public static bool NamesBot(Activity activity) =>
        activity.Entities?.Any(entity => entity is { Type: Mention } && entity.Mentioned?.Id is { } id && id == activity.Recipient?.Id) == true;

    public static string WithoutBot(Activity activity)
    {
        var text = activity.Text ?? "";
        if (activity.Entities is { } entities && text.Contains('<'))
        {
            foreach (var entity in entities)
            {
                if (entity is { Type: Mention, Text: { Length: > 0 } mention })
                {
                    // Other people stay in the sentence, by the words between the tags.
                    text = text.Replace(mention, entity.Mentioned?.Id == activity.Recipient?.Id ? " " : Inside(mention), StringComparison.Ordinal);
                }
            }
        }
        if (text.Contains("&nbsp;", StringComparison.Ordinal) || text.Contains('\u00a0'))
        {
            text = text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00a0', ' ');
        }
        return text.Trim();
    }

    private static string Inside(string mention)
    {
        var start = mention.IndexOf('>') + 1;
        var end = mention.LastIndexOf('<');
        return start > 0 && end >= start ? mention[start..end] : mention;
    }
}
