using FsCheck;
using FsCheck.Fluent;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Meetings;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

/// <summary>
/// A whole meeting in any order: votes, conflicts declared and taken back, arrivals, departures. The outcome equals the rule
/// written as a plain sum over what was last said and who is there in the end.
/// </summary>
[Trait("Requirement", "DC-06")]
public sealed class TallyInTheRoomTests
{
    private static readonly Dictionary<PersonId, string> Agencies = new()
    {
        [Chair] = "police",
        [Police] = "police",
        [SecondPolice] = "police",
        [Deputy] = "local-authority",
        [SocialCare] = "local-authority",
        [Health] = "health",
        [HealthAlternate] = "health",
        [Education] = "education",
        [Unit] = "safeguarding-unit",
        [Commissioned] = "commissioned",
    };

    private static readonly string[] Partners = ["police", "local-authority", "health"];

    private enum Press
    {
        For,
        Against,
        Abstain,
        Conflict,
        NoConflict,
        Arrive,
        Leave,
    }

    private static Arbitrary<(PersonId By, Press Does)[]> Meetings { get; } =
        (from person in Gen.Elements(Agencies.Keys.ToArray())
         from does in Gen.Elements(Enum.GetValues<Press>())
         select (person, does)).ArrayOf().ToArbitrary();

    [Fact]
    public void Any_order_of_presses_arrivals_and_departures_equals_a_plain_sum() =>
        Prop.ForAll(Meetings, meeting =>
        {
            var (flag, inRoom) = Play(meeting);
            var counts = Tally.Count(flag.Question!, inRoom);
            return (counts, Tally.Decide(counts, Terms.Decisions)) == PlainSum(meeting);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_agency_is_counted_once() =>
        Prop.ForAll(Meetings, meeting =>
        {
            var (flag, inRoom) = Play(meeting);
            var counts = Tally.Count(flag.Question!, inRoom);
            return counts.For + counts.Against + counts.Abstained + counts.Recused + counts.NoReply + counts.Absent == 6;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_quorum_that_left_and_came_back_is_a_quorum()
    {
        var voted = Opened.With(Education, VoteChoice.For);
        IReadOnlyList<AgencyId> all = [.. Partners.Select(agency => new AgencyId(agency))];
        Assert.Equal(FlagResult.Carried, Close(voted, all));
        Assert.Equal(FlagResult.NoQuorum, Close(voted, [.. all.Skip(1)]));
        Assert.Equal(FlagResult.Carried, Close(voted, [.. all.Skip(1), all[0]]));
    }

    [Fact]
    public void A_vote_stays_when_its_agency_leaves_and_its_agency_took_part()
    {
        var voted = Opened.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).With(Health, VoteChoice.For);
        Assert.Equal(FlagResult.Carried, Close(voted, []));
    }

    [Fact]
    public void A_partner_in_the_room_who_stands_aside_makes_no_quorum()
    {
        var voted = Opened.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).Conflict(Health).State();
        Assert.Equal(FlagResult.NoQuorum, Close(voted, Present(voted, Health)));
    }

    [Fact]
    public void Somebody_else_of_that_agency_who_is_there_makes_it_without_a_word()
    {
        var voted = Opened.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).Conflict(Health).State();
        var present = Present(voted, Health, HealthAlternate);
        Assert.Equal(new TallyCounts(2, 0, 0, 0, 1) { Absent = 3, Partners = 3 }, Tally.Count(voted.Question!, present));
        Assert.Equal(FlagResult.Carried, Close(voted, present));
        Assert.Equal(FlagResult.NoQuorum, Close(voted, Present(voted, Health, HealthStandIn)));
    }

    [Fact]
    public void Absent_and_silent_are_counted_apart_and_who_was_there_is_kept()
    {
        var closed = new CloseFlagVote(Child, 1, Chair) { InRoom = [new("police"), new("education")] }
            .Decide(Opened.With(Police, VoteChoice.For), Sent, Terms, Members, Today, Now).State().Question!;
        Assert.Equal(new TallyCounts(1, 0, 0, 0, 1) { Absent = 4, Partners = 1 }, closed.Outcome!.Counts);
        Assert.Equal([new("police"), new("education")], closed.InRoom!);
    }

    [Fact]
    public void A_quorum_in_which_nobody_voted_decides_nothing() =>
        Assert.Equal(FlagResult.NoVotes, Close(Opened, [.. Partners.Select(agency => new AgencyId(agency))]));

    [Fact]
    public void Nobody_is_agreed_with_by_a_room_without_the_quorum()
    {
        var agree = new AgreeWithoutVote(Child, 1, true, Chair) { InRoom = [new("police"), new("health")] };
        IsRefused(Reason.QuorumNotInRoom, agree.Decide(Opened, Sent, Terms, Members, Today, Now));
        IsAccepted((agree with { InRoom = [.. agree.InRoom, new("local-authority")] }).Decide(Opened, Sent, Terms, Members, Today, Now));
    }

    /// <summary>As the roll has it: those named, each in their own seat.</summary>
    private static IReadOnlyList<AgencyId> Present(Flag flag, params PersonId[] there)
    {
        var meeting = Meeting.Planned(Terms.Forum, Today, Today) with { State = MeetingState.Open, Started = new(Chair, Now) };
        meeting = new MarkAttendance(there, [], Now, Chair).Decide(meeting, Terms, Members, Now).State();
        return [.. meeting.AgenciesPresent(Now, flag.Question!.Conflicted)];
    }

    private static FlagResult Close(Flag flag, IReadOnlyList<AgencyId> inRoom) =>
        new CloseFlagVote(Child, 1, Chair) { InRoom = inRoom }.Decide(flag, Sent, Terms, Members, Today, Now).State().Question!.Outcome!.Result;

    private static (Flag Flag, IReadOnlyCollection<AgencyId> InRoom) Play((PersonId By, Press Does)[] meeting)
    {
        var flag = Opened;
        HashSet<PersonId> there = [];
        foreach (var (by, does) in meeting)
        {
            if (does is Press.Arrive or Press.Leave)
            {
                _ = does is Press.Arrive ? there.Add(by) : there.Remove(by);
                continue;
            }
            var decision = does switch
            {
                Press.Conflict => flag.Conflict(by),
                Press.NoConflict => flag.NoConflict(by),
                _ => flag.Cast(by, (VoteChoice)does),
            };
            flag = decision is Decision<Flag>.Accepted accepted ? accepted.State : flag;
        }
        return (flag, [.. there.Except(flag.Question!.Conflicted).Select(person => new AgencyId(Agencies[person])).Distinct()]);
    }

    private static (TallyCounts, FlagResult) PlainSum((PersonId By, Press Does)[] meeting)
    {
        HashSet<PersonId> aside = [];
        HashSet<PersonId> there = [];
        Dictionary<string, (PersonId By, Press Choice)> votes = [];
        foreach (var (by, does) in meeting)
        {
            var agency = Agencies[by];
            switch (does)
            {
                case Press.Arrive:
                    there.Add(by);
                    break;
                case Press.Leave:
                    there.Remove(by);
                    break;
                case Press.NoConflict:
                    aside.Remove(by);
                    break;
                case Press.Conflict:
                    aside.Add(by);
                    if (votes.TryGetValue(agency, out var own) && own.By == by)
                    {
                        votes.Remove(agency);
                    }
                    break;
                default:
                    if (!aside.Contains(by) && (!votes.TryGetValue(agency, out var held) || held.By == by))
                    {
                        votes[agency] = (by, does);
                    }
                    break;
            }
        }
        var silent = Agencies.Values.Distinct().Where(agency => !votes.ContainsKey(agency)).ToList();
        var present = silent.Where(agency => there.Except(aside).Any(person => Agencies[person] == agency)).ToList();
        var recused = silent.Except(present).Where(agency => aside.Any(person => Agencies[person] == agency)).ToList();
        int votesFor = Of(Press.For), against = Of(Press.Against), abstained = Of(Press.Abstain);
        var quorum = Partners.Count(agency => votes.ContainsKey(agency) || present.Contains(agency));
        var result = quorum < 3 ? FlagResult.NoQuorum
            : votes.Count == 0 ? FlagResult.NoVotes
            : votesFor == against ? FlagResult.Tied
            : votesFor > against ? FlagResult.Carried : FlagResult.NotCarried;
        var absent = silent.Count - recused.Count - present.Count;
        return (new(votesFor, against, abstained, recused.Count, present.Count) { Absent = absent, Partners = quorum }, result);

        int Of(Press choice) => votes.Values.Count(vote => vote.Choice == choice);
    }
}
