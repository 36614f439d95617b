using System.Text.Json.Serialization;

namespace PanelAssistant.Bot.LocalTeams.Chats;

/// <summary>One line of the journal. Playing the lines again gives the chats as they were.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Posted), "posted")]
[JsonDerivedType(typeof(Replaced), "replaced")]
[JsonDerivedType(typeof(Viewed), "viewed")]
[JsonDerivedType(typeof(Read), "read")]
[JsonDerivedType(typeof(Installed), "installed")]
internal abstract record ChatChange
{
    private ChatChange()
    {
    }

    public sealed record Posted(LocalMessage Message) : ChatChange;

    /// <summary>Edited or deleted: the message as it is now. Views of the older one are gone.</summary>
    public sealed record Replaced(LocalMessage Message) : ChatChange;

    public sealed record Viewed(PersonalView View) : ChatChange;

    /// <summary>A person has read a chat up to a message.</summary>
    public sealed record Read(string Chat, string Person, string Message) : ChatChange;

    /// <summary>A person added the bot, or took it away.</summary>
    public sealed record Installed(string Person, bool There) : ChatChange;
}
