using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.People;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.People;

/// <summary>
/// Keeps on record who joins and leaves a group's chat. When somebody joins who has no part in the group, those who answer
/// for it are told: everything said in the chat is theirs to read.
/// </summary>
internal sealed class ChatMembersHandler : Handler
{
    public override string Verb => RosterVerbs.Members;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("who is here", "who is here", "", SaidIn.InGroup)];

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Incoming is not Incoming.MembersChanged change)
        {
            return Outcome.Say(turn.Words["I keep on record who joins and leaves this chat. The chair can type \"roster\" in our private chat to see who sits where."]);
        }
        if (turn.ChatForum is null)
        {
            return new Answer.Silence();
        }
        var strangers = change.Joined.Count(member => member.Person is not { } person || !HasPart(turn, person));
        return new Outcome(new Answer.Silence())
        {
            Fact = new(Verb, turn.Terms.Forum.Value, $"joined {Ids(change.Joined)}; left {Ids(change.Left)}"),
            Tell = strangers == 0 ? [] : [.. Answerable(turn).Select(person => new Notice
            {
                Id = $"{Verb}:{turn.Key}:{person}",
                To = person,
                Kind = NoticeKind.StrangerJoined,
                Forum = turn.Terms.Forum,
                NotBefore = turn.Now,
                Items = [new(turn.Terms.ShortName, strangers.ToString())],
            })],
        };
    }

    private static bool HasPart(Turn turn, Domain.PersonId person) =>
        turn.Roster.Find(person, turn.Today) is not null || turn.Roster.Coordinator == person
        || turn.Roster.FrontDoor.Contains(person) || turn.Partnership.IsAdministrator(person);

    private static IEnumerable<Domain.PersonId> Answerable(Turn turn) =>
        turn.Roster.Chairs(turn.Terms, turn.Today).Concat(turn.Roster.Coordinator is { } one ? [one] : []).Distinct();

    private static string Ids(IReadOnlyList<ChatMember> members) =>
        members.Count == 0 ? "nobody" : string.Join(' ', members.Select(member => member.Person?.Value ?? member.ChatUserId));
}
