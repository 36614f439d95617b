using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Challenges;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Challenges;

namespace PanelAssistant.Bot.Challenges;

/// <summary>"challenge" brings the form; "challenge AGENCY about CH-2041: TEXT" raises one at once.</summary>
internal sealed class RaiseChallengeHandler : Handler
{
    private const string Counter = "challenge";

    public override string Verb => ChallengeVerbs.Raise;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("challenge", "challenge AGENCY about CH-2041: TEXT", "Ask another agency of your group to answer for what worries you (\"challenge\" alone brings the form)", SaidIn.Privately) { ForMembers = true, Read = ChallengeTyped.Raise },
        new("ask support", "ask support AGENCY about CH-2041: TEXT", "Ask another agency of your group for help", SaidIn.Privately)
        {
            ForMembers = true,
            Read = static text => new Dictionary<string, string>(ChallengeTyped.Raise(text)) { [ChallengeVerbs.Kind] = nameof(ChallengeKind.Support) },
        },
    ];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        plan.Get(Kinds.Counter, Counter).Get(Kinds.Made, Draft(turn));
        if (CaseReference.TryParse(turn.Data[ChallengeVerbs.Child], out var child))
        {
            plan.Get(Kinds.Child, child.ToString());
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return ChallengeTurn.NotFound(turn);
        }
        var about = EmptyAnswer.Is(turn.Data[ChallengeVerbs.Child]) ? null : CaseReference.TryParse(turn.Data[ChallengeVerbs.Child], out var parsed) ? parsed : (CaseReference?)null;
        if (about is { } asked && read.Get(Kinds.Child, asked.ToString()) is { } known)
        {
            // Somebody in several groups asks about a child of the second: the challenge is that group's.
            turn.OpensChild(known.Value);
        }
        if (turn.Terms.Challenges is null || !ChallengeTurn.Reads(turn, turn.Terms))
        {
            return Outcome.Say(Refusals.Say(turn.IsMember && turn.Terms.Challenges is null ? Reason.NoChallengesHere : Reason.NoSeat, turn.Words));
        }
        if (read.Get(Kinds.Made, Draft(turn)) is { } made)
        {
            return Outcome.Say(Raised(turn, made.Value.Reference));
        }
        if (!turn.Data.Sent(ChallengeVerbs.Concern))
        {
            return Draw(turn);
        }
        if (about is null && !EmptyAnswer.Is(turn.Data[ChallengeVerbs.Child]))
        {
            return Draw(turn, Reason.NotFound);
        }
        if (turn.IsClosedByConflict(about))
        {
            return Draw(turn, Reason.ClosedByConflict);
        }
        var counter = read.Get(Kinds.Counter, Counter);
        var reference = ChallengeReference.Of((counter?.Value.Last ?? 0) + 1);
        var to = Chosen(turn);
        var command = new RaiseChallenge(reference, to is null ? null : new AgencyId(to), Concern(turn), turn.Me)
        {
            Kind = Kind(turn),
            Child = about,
            ToChairOf = to?.StartsWith(ChallengeTurn.ChairOf, StringComparison.Ordinal) is true && turn.Partnership.TryGet(new ForumId(to[ChallengeTurn.ChairOf.Length..]), out var group) ? group : null,
        };
        var child = about is { } named ? read.Get(Kinds.Child, named.ToString())?.Value.ToDomain() : null;
        return command.Decide(turn.Terms, turn.Roster, child, turn.Now) switch
        {
            Decision<Challenge>.Accepted accepted => Outcome.Show(ChallengeCard.Render(ChallengeTurn.CardOf(turn, accepted.State, turn.Terms, Raised(turn, reference.ToString())), turn.Words)) with
            {
                Changes =
                [
                    DocumentOperation.Create(Kinds.Challenge, reference.ToString(), ChallengeDocument.Of(accepted.State)),
                    DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
                    DocumentOperation.Create(Kinds.Made, Draft(turn), new MadeDocument { Reference = reference.ToString() }, DraftDocument.Kept),
                ],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Challenge>.Refused refused => Draw(turn, refused.Why),
            _ => throw new InvalidOperationException("A new challenge is accepted or refused."),
        };
    }

    private static string Raised(Turn turn, string reference) => turn.Words["{0} is raised. The agency and the chair are told.", reference];

    /// <summary>As the form sends it, or by its name when only one fits.</summary>
    private static string? Chosen(Turn turn)
    {
        if (turn.Data[ChallengeVerbs.To] is not { } text)
        {
            return null;
        }
        var choices = ChallengeTurn.Agencies(turn);
        var found = choices.FirstOrDefault(choice => choice.Value == text || choice.Title.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? (choices.Where(choice => choice.Title.Contains(text, StringComparison.OrdinalIgnoreCase)).ToList() is [var one] ? one : null);
        return found?.Value;
    }

    private static ChallengeKind Kind(Turn turn) => turn.Data.Choice<ChallengeKind>(ChallengeVerbs.Kind) ?? ChallengeKind.Challenge;

    private static string? Concern(Turn turn) => turn.Data[ChallengeVerbs.Concern] is { } typed ? PlainText.Clean(typed) : null;

    private static Outcome Draw(Turn turn, Reason? why = null) => Outcome.Show(RaiseChallengeCard.Render(new()
    {
        Terms = turn.Terms,
        Draft = turn.Data[ChallengeVerbs.Draft] ?? turn.Key,
        Agencies = ChallengeTurn.Agencies(turn),
        Kind = Kind(turn),
        To = Chosen(turn),
        Child = turn.Data[ChallengeVerbs.Child] is { } child ? PlainText.Shorten(PlainText.Clean(child), 12) : null,
        Concern = Concern(turn) is { } concern ? PlainText.Shorten(concern, Challenge.MostConcern) : null,
        Refusal = why is { } reason ? Refusals.Say(reason, turn.Words) : null,
    }, turn.Words));

    /// <summary>The draft's key belongs to the person: somebody else's key makes nothing of theirs.</summary>
    private static string Draft(Turn turn) => $"challenge:{turn.Me}:{turn.Data[ChallengeVerbs.Draft] ?? turn.Key}";
}

internal sealed class ChallengesHandler : Handler
{
    private const int Most = 20;

    public override string Verb => ChallengeVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("challenges", "challenges", "See which agencies owe an answer to a challenge", SaidIn.Privately) { ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Challenge, ChallengeTurn.OpenIn(forum, Most))
                .Find(Kinds.Challenge, ChallengeTurn.RaisedIn(forum, turn.Today.AddYears(-1)), Year(forum));
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return ChallengeTurn.NotFound(turn);
        }
        // Whoever runs several groups may have none of their own that keeps challenges: then it is the first that does.
        var readable = turn.Partnership.Forums.Where(terms => ChallengeTurn.Reads(turn, terms)
            || (ChallengeTurn.IsOfGroup(turn, terms) && turn.PossibleForums.Contains(terms.Forum) && read.Find(Kinds.Challenge, "forum", terms.Forum.Value).Items.Count > 0)).ToList();
        var own = turn.Data[ChallengeVerbs.Forum] is null && !readable.Contains(turn.Terms) && readable.Count > 0 ? readable[0] : turn.Terms;
        var others = readable.Where(terms => terms.Forum != own.Forum).ToList();
        if (!readable.Contains(own))
        {
            return Outcome.Say(Refusals.Say(turn.IsMember && turn.Terms.Challenges is null ? Reason.NoChallengesHere : Reason.NoSeat, turn.Words));
        }
        var page = read.Find(Kinds.Challenge, "forum", own.Forum.Value);
        return Outcome.Show(ChallengesCard.Render(new(
            own,
            [.. page.Items.Select(stored => stored.Value.ToDomain())],
            challenge => ChallengeTurn.MeetingOf(challenge, own, turn.RosterOf(own.Forum)),
            others,
            turn.RosterOf(own.Forum).Find(turn.Me, turn.Today) is not null,
            page.Next is not null)
        {
            Settled = ChallengeCount.Of([.. read.Find(Kinds.Challenge, Year(own.Forum)).Items.Select(stored => stored.Value.ToDomain()).Where(challenge => !challenge.IsOpen)]),
        }, turn.Words));
    }

    private static string Year(ForumId forum) => $"{forum} year";
}

internal sealed class ShowChallengeHandler : Handler
{
    public override string Verb => ChallengeVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("show challenge", "show challenge CHAL-3", "Read a challenge and what was answered", SaidIn.Privately) { ForMembers = true, Read = static text => TypedCommand.All(ChallengeVerbs.Challenge, text) }];

    public override void Plan(Turn turn, ReadPlan plan) => ChallengeTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) =>
        ChallengeTurn.Of(turn, read) is { } about
        ? new Outcome(about.Show(about.Challenge)) { Fact = about.Challenge.Child is { } child ? new(Verb, child.ToString()) : null }
        : ChallengeTurn.Refuse(turn, read);
}

/// <summary>Typed: "answer challenge CHAL-3 TEXT".</summary>
internal sealed class AnswerChallengeHandler : Handler
{
    public override string Verb => ChallengeVerbs.Answer;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("answer challenge", "answer challenge CHAL-3 TEXT", "Answer a challenge to your agency", SaidIn.Privately) { MindsDenial = true, ForMembers = true, Read = ChallengeTyped.Answer }];

    public override string? Record(Turn turn) => ChallengeTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => ChallengeTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ChallengeTurn.Of(turn, read) is not { } about)
        {
            return ChallengeTurn.Refuse(turn, read);
        }
        var text = turn.Data[ChallengeVerbs.Text] is { } typed ? PlainText.Clean(typed) : null;
        return about.Settle(new AnswerChallenge(text, turn.Me).Decide(about.Challenge, about.Terms, about.Roster, turn.Now), turn.Words["The answer is sent. Whoever raised it is told, and the chair."]);
    }
}

internal sealed class SettleChallengeHandler : Handler
{
    public override string Verb => ChallengeVerbs.Settle;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("settle challenge", "settle challenge CHAL-3", "Say that a challenge is settled", SaidIn.Privately) { ForMembers = true, Read = static text => TypedCommand.All(ChallengeVerbs.Challenge, text) }];

    public override string? Record(Turn turn) => ChallengeTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => ChallengeTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => ChallengeTurn.Of(turn, read) is { } about
        ? about.Settle(new SettleChallenge(turn.Me).Decide(about.Challenge, about.Terms, about.Roster, turn.Now), turn.Words["It is settled. Both agencies are told."])
        : ChallengeTurn.Refuse(turn, read);
}

internal static class ChallengeTyped
{
    private const string About = " about ";

    /// <summary>An agency, perhaps a child, and after a colon what is asked; anything else brings the form.</summary>
    public static IReadOnlyDictionary<string, string> Raise(string text)
    {
        if (text.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon))
        {
            return TypedCommand.Empty;
        }
        var (who, concern) = (text[..colon], text[(colon + 1)..].Trim());
        var read = new Dictionary<string, string> { [ChallengeVerbs.Concern] = concern };
        var at = who.IndexOf(About, StringComparison.OrdinalIgnoreCase);
        read[ChallengeVerbs.To] = (at < 0 ? who : who[..at]).Trim();
        if (at >= 0)
        {
            read[ChallengeVerbs.Child] = who[(at + About.Length)..].Trim();
        }
        return read;
    }

    public static IReadOnlyDictionary<string, string> Answer(string text)
    {
        var parts = text.Split(' ', 2, StringSplitOptions.TrimEntries);
        return parts is [var reference, var answer]
            ? new Dictionary<string, string> { [ChallengeVerbs.Challenge] = reference, [ChallengeVerbs.Text] = answer }
            : TypedCommand.All(ChallengeVerbs.Challenge, text);
    }
}
