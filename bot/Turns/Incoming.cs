using System.Text.Json;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Turns;

/// <summary>
/// Something that reached the bot, already verified and free of the protocol. The speaker is the token's and the
/// activity's, never the payload's.
/// </summary>
public abstract record Incoming
{
    /// <summary>The platform's id of the activity: the key under which a repeated delivery is recognised.</summary>
    public required string ActivityId { get; init; }

    public required Speaker Speaker { get; init; }

    public required Place Place { get; init; }

    /// <summary>Somebody typed. Mentions of the bot are already cut out; the text may be empty.</summary>
    public sealed record Said(string Text) : Incoming
    {
        /// <summary>True when the message brought a file and no words.</summary>
        public bool OnlyAttachment { get; init; }
    }

    /// <summary>A button or form on a card. Data is user input: flat names, whatever types the sender chose.</summary>
    /// <param name="Verb">Empty when the press carried none.</param>
    /// <param name="Automatic">The client refreshed the card by itself; nobody pressed anything.</param>
    public sealed record Pressed(string Verb, JsonElement Data, bool Automatic) : Incoming
    {
        /// <summary>The message that the card stands in.</summary>
        public string? CardActivityId { get; init; }

        /// <summary>True for Action.Submit, which arrives as a message and is answered by one.</summary>
        public bool AnswerByMessage { get; init; }
    }

    /// <summary>A button asked for a dialog.</summary>
    public sealed record DialogOpened(string Verb, JsonElement Data) : Incoming;

    /// <summary>A page of a dialog was sent.</summary>
    public sealed record DialogSubmitted(string Verb, JsonElement Data) : Incoming;

    /// <summary>Somebody looks for something to put into a message.</summary>
    /// <param name="Verb">The command of the message extension.</param>
    /// <param name="Text">What they typed so far; may be empty.</param>
    public sealed record Searched(string Verb, string Text) : Incoming;

    /// <summary>The bot was installed or added here.</summary>
    public sealed record BotAdded : Incoming;

    public sealed record BotRemoved : Incoming;

    /// <summary>People joined or left a shared chat.</summary>
    public sealed record MembersChanged(IReadOnlyList<ChatMember> Joined, IReadOnlyList<ChatMember> Left) : Incoming;
}

/// <summary>Who acts.</summary>
/// <param name="Person">Entra object id.</param>
/// <param name="ChatUserId">The platform's id for this bot and this person, 29:...</param>
/// <param name="Name">As the platform shows it; for greeting only.</param>
/// <param name="Locale">The client's language, for example en-GB.</param>
public sealed record Speaker(PersonId Person, string ChatUserId, string? Name, string? Locale);

/// <summary>Where it happened, and how to answer there later.</summary>
/// <param name="Id">Conversation id.</param>
/// <param name="ServiceUrl">Vouched for by the verified token (or loopback, in Development).</param>
public sealed record Place(string Id, PlaceKind Kind, string ServiceUrl, string TenantId)
{
    /// <summary>Others read here too: nothing personal may be shown.</summary>
    public bool IsShared => Kind is not PlaceKind.Personal;
}

public enum PlaceKind
{
    Personal,
    Group,
    Meeting,
    Channel,
}

/// <param name="Email">The name by which they sign in, or the work address where the platform says no other: lower case.</param>
public sealed record ChatMember(string ChatUserId, PersonId? Person, string? Name, string? Email = null)
{
    /// <summary>The work address, lower case, where it is not what they sign in with: a guest's, or an alias.</summary>
    public string? Alias { get; init; }

    /// <summary>The tenant that keeps this account.</summary>
    public string? TenantId { get; init; }
}
