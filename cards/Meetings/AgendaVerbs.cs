using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The published verbs about agendas. The only home of these strings.</summary>
public static class AgendaVerbs
{
    public const string Show = "agenda.show";
    public const string Part = "agenda.part";

    public const string Forum = "forum";
    public const string Which = "part";
    public const string After = "after";

    public static PressPayload Of(ForumId forum) => new(Show, new KeyValuePair<string, string>(Forum, forum.Value));

    public static PressPayload Of(ForumId forum, AgendaPart part, string? after = null) =>
        new(Part, [new(Forum, forum.Value), new(Which, part.ToString()), .. after is null ? (KeyValuePair<string, string>[])[] : [new(After, after)]]);
}
