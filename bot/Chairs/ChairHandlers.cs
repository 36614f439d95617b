using System.Text.RegularExpressions;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Chairs;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Chairs;

/// <summary>Whose turn it is to chair, for members of the group and those who say who sits in it.</summary>
internal sealed class ChairPlanHandler : Handler
{
    public override string Verb => ChairVerbs.Plan;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("chair plan", "chair plan", "See whose turn it is to chair your group, and who is next", SaidIn.Privately) { ForMembers = true, Read = static text => RosterRights.ReadForum(ChairVerbs.Forum, text) }];

    public override Outcome Handle(Turn turn, ReadSet read) => ChairTurn.Refusal(turn) ?? ChairTurn.Show(turn, RosterTurn.Stored(read, ChairTurn.Terms(turn).Forum));
}

/// <summary>The chair passes on. Typed: "hand over chair NAME on 2027-06-01 checked because REASON".</summary>
internal sealed class HandOverChairHandler : Handler
{
    public override string Verb => ChairVerbs.HandOver;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("hand over chair", "hand over chair NAME on 2027-06-01 checked", "Record that the chair passes to somebody of the next agency (\"hand over chair\" alone brings the card)", SaidIn.Privately)
        {
            ForChair = true, ForRoster = true,
            Read = ChairTyped.HandOver,
        },
    ];

    public override string? Record(Turn turn) => $"roster:{turn.Data[ChairVerbs.Forum]}";

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var terms = ChairTurn.Terms(turn);
        var allowed = RosterRights.Has(turn, terms) && !turn.Place.IsShared;
        if (!allowed)
        {
            return RosterRights.Refuse(turn, Verb);
        }
        if (terms.Chair.Rotation is not { } rotation)
        {
            return Outcome.Say(Refusals.Say(Reason.ChairDoesNotPass, turn.Words));
        }
        var roster = RosterTurn.Stored(read, terms.Forum);
        if (!turn.Data.Sent(ChairVerbs.Person) && !turn.Data.Sent(ChairVerbs.From) && turn.Data[ChairVerbs.Name] is null)
        {
            return ChairTurn.Show(turn, roster);
        }
        var done = turn.Words["Recorded. Those who have an office, and those who will, are told."];
        if (turn.Repeated)
        {
            return ChairTurn.Show(turn, roster, done);
        }
        var ticked = (turn.Data[ChairVerbs.Checked] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var why = turn.Data[ChairVerbs.Why] is { } typed ? PlainText.Clean(typed) : null;
        var command = new HandOverChair(
            Person(turn, roster, ChairVerbs.Person, ChairVerbs.Name), Person(turn, roster, ChairVerbs.CoChair, ChairVerbs.CoChairName), turn.Data.Date(ChairVerbs.From),
            ticked is [ChairTyped.All] ? [.. rotation.Handover.Checklist.Select(question => question.Id)] : ticked, why, turn.Me);
        if (command.CoChair is null && (turn.Data[ChairVerbs.CoChair] ?? turn.Data[ChairVerbs.CoChairName]) is not null)
        {
            return ChairTurn.Show(turn, roster, Refusals.Say(Reason.MemberNeeded, turn.Words), refused: true);
        }
        return command.Decide(roster, terms, allowed, turn.Now) switch
        {
            Decision<Roster>.Accepted accepted => ChairTurn.Show(turn, accepted.State, done) with
            {
                Changes = [RosterTurn.Save(read, accepted.State)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Roster>.AlreadySo already => ChairTurn.Show(turn, already.State, done),
            Decision<Roster>.Refused refused => ChairTurn.Show(turn, roster, Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static PersonId? Person(Turn turn, Roster roster, string id, string name) =>
        turn.Data[id] is { } chosen ? new PersonId(chosen)
        : turn.Data[name] is { } typed ? KnownPeople.Named(roster.Holdings.Select(held => held.Person).Distinct().ToDictionary(person => person, roster.NameOf), typed)
        : null;
}

internal static class ChairTurn
{
    /// <summary>The named group; without a name, the first of the speaker's whose chair passes on.</summary>
    public static TermsOfReference Terms(Turn turn) =>
        turn.Data[ChairVerbs.Forum] is not null || turn.ChatForum is not null || turn.Terms.Chair.Rotation is not null
            ? turn.Terms
            : Passing(turn).FirstOrDefault() ?? turn.Terms;

    public static Outcome? Refusal(Turn turn)
    {
        var terms = Terms(turn);
        return turn.Place.IsShared || !Reads(turn, terms) ? Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words))
            : terms.Chair.Rotation is null ? Outcome.Say(Refusals.Say(Reason.ChairDoesNotPass, turn.Words))
            : null;
    }

    public static Outcome Show(Turn turn, Roster roster, string? said = null, bool refused = false)
    {
        var terms = Terms(turn);
        return Outcome.Show(ChairPlanCard.Render(new()
        {
            Terms = terms,
            Roster = roster,
            Today = turn.Today,
            MayHandOver = RosterRights.Has(turn, terms),
            Person = refused ? turn.Data[ChairVerbs.Person] : null,
            CoChair = refused ? turn.Data[ChairVerbs.CoChair] : null,
            From = refused ? turn.Data.Date(ChairVerbs.From) : null,
            Why = refused && turn.Data[ChairVerbs.Why] is { } why ? PlainText.Shorten(PlainText.Clean(why), HandOverChair.MostWhy) : null,
            Checked = refused
                ? [.. (turn.Data[ChairVerbs.Checked] ?? "").Split(',', StringSplitOptions.TrimEntries).Where(id => terms.Chair.Rotation!.Handover.Checklist.Any(question => question.Id == id))]
                : [],
            Said = said,
            SaidIsRefusal = refused,
            Others = [.. Passing(turn).Where(other => other.Forum != terms.Forum)],
        }, turn.Words));
    }

    private static IEnumerable<TermsOfReference> Passing(Turn turn) => turn.Partnership.Forums.Where(terms => terms.Chair.Rotation is not null && Reads(turn, terms));

    private static bool Reads(Turn turn, TermsOfReference terms) =>
        Access.ReadsPapers(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today) || RosterRights.Has(turn, terms);
}

internal static partial class ChairTyped
{
    /// <summary>Everything on the checklist.</summary>
    public const string All = "all";

    /// <summary>A name, a day, perhaps a co-chair, "checked" and a reason; a group's name, or nothing, brings the card.</summary>
    public static IReadOnlyDictionary<string, string> HandOver(string text)
    {
        var found = Words().Match(text);
        if (!found.Success)
        {
            return RosterRights.ReadForum(ChairVerbs.Forum, text);
        }
        var read = new Dictionary<string, string> { [ChairVerbs.Name] = found.Groups["name"].Value, [ChairVerbs.From] = found.Groups["on"].Value };
        Add(ChairVerbs.CoChairName, "shared");
        Add(ChairVerbs.Why, "why");
        if (found.Groups["checked"].Success)
        {
            read[ChairVerbs.Checked] = All;
        }
        return read;

        void Add(string name, string group)
        {
            if (found.Groups[group] is { Success: true, Value: { Length: > 0 } value })
            {
                read[name] = value.Trim();
            }
        }
    }

    [GeneratedRegex(@"^(to )?(?<name>.+?) on (?<on>\S+)( co-chair (?<shared>.+?))?(,? (?<checked>checked))?(,? because (?<why>.*))?$", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
