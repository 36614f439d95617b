using PanelAssistant.Tests.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A hand in the practice roster, from outside the bot.</summary>
internal static class Roster
{
    /// <summary>Ends every holding of a seat long ago. Holds from the next start.</summary>
    public static void Empty(StoryBot bot, string seat) => SqliteFile.Query(bot.File, $$"""
        UPDATE doc_forum SET body = CAST((
            SELECT json_set(CAST(body AS TEXT), '$.holdings', json_group_array(json(
                CASE WHEN json_extract(value, '$.seat') = '{{seat}}' THEN json_set(value, '$.to', '2026-01-31') ELSE value END)))
            FROM json_each(CAST(body AS TEXT), '$.holdings')) AS BLOB)
        """);

    /// <summary>Gives whoever holds a seat a work address. Holds from the next start.</summary>
    public static void Address(StoryBot bot, string seat, string email) => SqliteFile.Query(bot.File, $$"""
        UPDATE doc_forum SET body = CAST((
            SELECT json_set(CAST(body AS TEXT), '$.holdings', json_group_array(json(
                CASE WHEN json_extract(value, '$.seat') = '{{seat}}' THEN json_set(value, '$.email', '{{email}}') ELSE value END)))
            FROM json_each(CAST(body AS TEXT), '$.holdings')) AS BLOB)
        """);
}
