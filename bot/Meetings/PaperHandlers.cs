using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>What the papers of the next meeting are, and what the reader owes.</summary>
internal sealed class MyPapersHandler : Handler
{
    public override string Verb => PaperVerbs.Mine;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("my papers", "my papers", "See the papers of the next meeting, and what you owe", SaidIn.Privately)
        {
            ForMembers = true,
            Read = static text => RosterRights.ReadForum(MeetingVerbs.Forum, text),
        },
    ];

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (PaperTurn.Refusal(turn) is { } refusal)
        {
            return refusal;
        }
        var meetings = MeetingTurn.Of(turn, read);
        return meetings.Named is { } meeting
            ? PaperTurn.Show(turn, meetings, meeting)
            : Outcome.Say(Refusals.Say(meetings.Series is null ? Reason.NoMeetingDates : Reason.NotAMeeting, turn.Words));
    }
}

/// <summary>A verb that changes the papers or proposals of one meeting.</summary>
internal abstract class PaperHandler : Handler
{
    public override string? Record(Turn turn) => PaperTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);
}

/// <summary>Typed: "add paper Title at https://...".</summary>
internal sealed class AddPaperHandler : PaperHandler
{
    private const string At = " at ";

    public override string Verb => PaperVerbs.Add;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("add paper", "add paper TITLE at LINK", "Add a paper to the next meeting: its title and where it is kept", SaidIn.Privately) { ForMembers = true, Read = Words },
    ];

    public override Outcome Handle(Turn turn, ReadSet read) => PaperTurn.Decide(
        turn, read,
        meeting => new AddPaper(turn.Data[PaperVerbs.Title], turn.Data[PaperVerbs.Place], null, turn.Me).Decide(meeting, turn.Terms, turn.Roster, turn.Now),
        turn.Words["The paper is added."]);

    private static Dictionary<string, string> Words(string text) => text.LastIndexOf(At, StringComparison.OrdinalIgnoreCase) is > 0 and var at
        ? new() { [PaperVerbs.Title] = text[..at].Trim(), [PaperVerbs.Place] = text[(at + At.Length)..].Trim() }
        : new() { [PaperVerbs.Title] = text };
}

internal sealed class AskPaperHandler : PaperHandler
{
    public override string Verb => PaperVerbs.Ask;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("ask for paper", "ask for paper", "", SaidIn.Privately) { ForChair = true }];

    public override Outcome Handle(Turn turn, ReadSet read) => PaperTurn.Decide(
        turn, read,
        meeting => turn.Data[PaperVerbs.Of] is { } member
            ? new AddPaper(turn.Data[PaperVerbs.AskedTitle], null, new(member), turn.Me).Decide(meeting, turn.Terms, turn.Roster, turn.Now)
            : Decision<Meeting>.Refuse(Reason.MemberNeeded),
        turn.Words["Asked. They are told in their private chat, and reminded before papers close."]);
}

internal sealed class HandInPaperHandler : PaperHandler
{
    public override string Verb => PaperVerbs.Hand;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("hand in paper", "hand in paper NUMBER LINK", "", SaidIn.Privately)
        {
            ForMembers = true,
            Read = static text => text.Split(' ', 2) is [var number, .. var rest]
                ? new Dictionary<string, string> { [PaperVerbs.Number] = number, [PaperVerbs.HandPlace] = string.Join(' ', rest) }
                : TypedCommand.Empty,
        },
    ];

    public override Outcome Handle(Turn turn, ReadSet read) => PaperTurn.Decide(
        turn, read,
        meeting => new HandInPaper(turn.Data.Number(PaperVerbs.Number), turn.Data[PaperVerbs.HandPlace], turn.Me).Decide(meeting, turn.Terms, turn.Roster, turn.Now),
        turn.Words["Handed in. Thank you."]);
}

internal sealed class ReadPapersHandler : PaperHandler
{
    public override string Verb => PaperVerbs.Read;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("read papers", "read papers", "Say that you have read the papers of the next meeting", SaidIn.Privately) { ForMembers = true }];

    public override Outcome Handle(Turn turn, ReadSet read) => PaperTurn.Decide(
        turn, read, meeting => new ReadPapers(turn.Me).Decide(meeting, turn.Terms, turn.Roster, turn.Now), turn.Words["Noted: you have read them."]);
}

/// <summary>A member's proposal for the agenda. Typed: "propose item The new youth shelter".</summary>
internal sealed class ProposeItemHandler : PaperHandler
{
    public override string Verb => PaperVerbs.Propose;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("propose item", "propose item WHAT", "Propose something for the next agenda", SaidIn.Privately)
        {
            ForMembers = true,
            Read = static text => TypedCommand.All(PaperVerbs.Proposal, text),
        },
    ];

    public override Outcome Handle(Turn turn, ReadSet read) => PaperTurn.Decide(
        turn, read,
        meeting => new ProposeItem(turn.Data[PaperVerbs.Proposal], turn.Me).Decide(meeting, turn.Terms, turn.Roster, turn.Now),
        turn.Words["Proposed. Whoever runs the meeting is told."]);
}

internal sealed class AnswerProposalHandler : PaperHandler
{
    public override string Verb => PaperVerbs.Answer;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("take proposal", "take proposal NUMBER", "", SaidIn.Privately) { ForChair = true, Read = static text => Answer(text, ChoiceField.Yes) },
        new("leave proposal", "leave proposal NUMBER", "", SaidIn.Privately) { ForChair = true, Read = static text => Answer(text, ChoiceField.No) },
    ];

    public override Outcome Handle(Turn turn, ReadSet read) => PaperTurn.Decide(
        turn, read,
        meeting => new AnswerProposal(turn.Data.Number(PaperVerbs.Proposal), turn.Data[PaperVerbs.Take] switch
        {
            ChoiceField.Yes => true,
            ChoiceField.No => false,
            _ => null,
        }, turn.Me).Decide(meeting, turn.Terms, turn.Roster, turn.Now),
        turn.Words["Recorded."]);

    private static Dictionary<string, string> Answer(string text, string take) => new() { [PaperVerbs.Proposal] = text, [PaperVerbs.Take] = take };
}
