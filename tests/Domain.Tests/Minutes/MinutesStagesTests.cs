using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Minutes.Taken;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Minutes;

/// <summary>Draft, edited, approved, locked; after that only addenda.</summary>
public sealed class MinutesStagesTests
{
    [Fact]
    [Trait("Requirement", "OP-35")]
    [Trait("Requirement", "OF-12")]
    public void A_meeting_is_not_closed_without_a_minute_taker()
    {
        Assert.Equal(Reason.MinuteTakerNeeded, NameMinuteTaker.BeforeClosing(null));
        Assert.Equal(Reason.MinuteTakerNeeded, NameMinuteTaker.BeforeClosing(MeetingMinutes.None(Reference)));
        Assert.Null(NameMinuteTaker.BeforeClosing(Named));
    }

    [Fact]
    [Trait("Requirement", "OP-35")]
    public void The_minute_taker_is_somebody_of_the_group_named_by_the_chair_or_the_coordinator()
    {
        IsRefused(Reason.ChairOnly, Name(Unit, Health));
        IsRefused(Reason.MinuteTakerNeeded, Name(Outsider, Chair));
        IsRefused(Reason.MinuteTakerNeeded, Name(null, Chair));
        IsAccepted(Name(Coordinator, Coordinator));
        IsAlreadySo(new NameMinuteTaker(Reference, Unit, Chair).Decide(Named, Terms, Members, Today, Now));

        static Decision<ChangedMinutes> Name(PersonId? taker, PersonId by) => new NameMinuteTaker(Reference, taker, by).Decide(MeetingMinutes.None(Reference), Terms, Members, Today, Now);
    }

    [Fact]
    public void Only_the_minute_taker_writes_and_only_what_belongs_to_the_minutes()
    {
        IsRefused(Reason.NotFound, Drafted.Edit(MinutesText.Closing, "Thanks.", by: Chair));
        IsRefused(Reason.NotFound, Drafted.Edit("said:CH-9999", "x"));
        IsRefused(Reason.NotFound, Drafted.Edit("anything", "x"));
        IsRefused(Reason.TextTooLong, Drafted.Edit(MinutesText.Closing, new string('x', MinutesText.MostSection + 1)));
        IsAlreadySo(Drafted.Edit(MinutesText.Closing, ""));
        Assert.Equal(MinutesState.Edited, Drafted.Write(MinutesText.Closing, "Thanks.").State);
    }

    [Fact]
    public void Nobody_overwrites_what_they_have_not_seen()
    {
        var first = Drafted.Write(MinutesText.Closing, "One.");

        IsRefused(Reason.ChangedByAnother, first.Edit(MinutesText.Closing, "Two.", seen: Drafted.Version));
        IsAccepted(first.Edit(MinutesText.Place, "Room 2", seen: Drafted.Version));
        IsRefused(Reason.ChangedByAnother, Approve(first, seen: Drafted.Version));
    }

    [Fact]
    [Trait("Requirement", "OP-16")]
    public void Another_level_than_the_tools_needs_its_reason()
    {
        IsRefused(Reason.ReasonNeeded, Drafted.Edit(MinutesText.Level("CH-2041"), "Significant"));
        IsAccepted(Drafted.Edit(MinutesText.Level("CH-2041"), "Moderate"));
        IsAccepted(Drafted.Write(MinutesText.LevelWhy("CH-2041"), "Two reports since.").Edit(MinutesText.Level("CH-2041"), "Significant"));
    }

    [Fact]
    public void Gathering_again_renews_facts_and_keeps_what_was_written()
    {
        var again = new DraftMinutes(Reference, MinutesBody.Empty with { Items = [Child(2099)] }, Unit).Decide(Written, Terms, Members, Today, Now).State().Minutes;

        Assert.Equal(["CH-2099", "CH-2041"], again.Body.Items.Select(item => item.Reference));
        Assert.Equal("A vehicle of note.", again.Body[MinutesText.Intelligence("CH-2041")]);
    }

    [Fact]
    public void Gathering_again_keeps_an_item_of_which_only_what_was_agreed_is_written()
    {
        foreach (var key in (string[])[MinutesText.Decided("CH-2042"), MinutesText.Intelligence("CH-2042"), MinutesText.Level("CH-2042")])
        {
            var agreed = Drafted.Write(key, "Moderate");
            var again = new DraftMinutes(Reference, MinutesBody.Empty, Unit).Decide(agreed, Terms, Members, Today, Now).State().Minutes;
            Assert.Equal(["CH-2042"], again.Body.Items.Select(item => item.Reference));
        }
    }

    [Fact]
    public void What_the_taker_wrote_about_somebodys_presence_comes_before_what_was_recorded()
    {
        var line = Drafted.Body.Attendance[0];
        var apologies = Drafted.Body with { Attendance = [line with { Presence = Presence.Apologies }] };

        Assert.Equal(Presence.Apologies, apologies.PresenceOf(apologies.Attendance[0]));
        Assert.Equal(Presence.Represented, apologies.With(MinutesText.Present(line), nameof(Presence.Represented)).PresenceOf(apologies.Attendance[0]));
        Assert.Equal(Presence.Apologies, apologies.With(MinutesText.Present(line), nameof(Presence.NotRecorded)).PresenceOf(apologies.Attendance[0]));
    }

    [Fact]
    public void A_meeting_that_is_yet_to_come_has_no_draft() =>
        IsRefused(Reason.MeetingNotHeld, new DraftMinutes(Reference, Facts, Unit).Decide(Named, Terms, Members, Today.AddDays(-1), Now));

    [Fact]
    [Trait("Requirement", "HO-04")]
    public void Only_the_chair_or_the_deputy_approves()
    {
        IsRefused(Reason.ChairOnly, Approve(Written, by: Unit));
        IsRefused(Reason.ChairOnly, Approve(Written, by: Coordinator));
        IsAccepted(Approve(Written, by: Deputy));
        IsRefused(Reason.NoMinutes, Approve(Named));
        IsAlreadySo(Approve(Approved));
    }

    [Fact]
    public void Written_actions_come_onto_the_tracker_once_when_the_chair_approves()
    {
        var two = Written.Act().State().Minutes.Act(item: null, what: "Book a room").State().Minutes;
        IsAlreadySo(two.Act());

        var approved = IsAccepted(Approve(two));

        Assert.Equal(["A-41", "A-42"], approved.State.Actions.Select(action => action.Reference.ToString()));
        Assert.Equal([2041, null], approved.State.Actions.Select(action => action.Child?.Number));
        Assert.Equal(["action.given:A-41", "action.given:A-42"], approved.Tell.Select(notice => notice.Id));
        var again = IsAccepted(Approve(Back(approved.State.Minutes).State().Minutes));
        Assert.Empty(again.State.Actions);
        Assert.Equal(["A-41", "A-42"], again.State.Minutes.Body.Written.Select(written => written.Line.Action.ToString()));
    }

    [Fact]
    [Trait("Requirement", "OP-24")]
    [Trait("Requirement", "OF-09")]
    [Trait("Requirement", "OP-14")]
    public void Approved_minutes_are_locked_and_a_correction_is_an_addendum_that_changes_nothing_in_them()
    {
        IsRefused(Reason.MinutesApproved, Approved.Edit(MinutesText.Closing, "x"));
        IsRefused(Reason.MinutesNotLocked, Add(Approved, "Wrong day."));
        IsRefused(Reason.MinutesNotApproved, new LockMinutes(Reference, Chair).Decide(Written, Terms, Members, Today, Now));
        IsRefused(Reason.MinutesLocked, Locked.Edit(MinutesText.Closing, "x"));
        IsRefused(Reason.MinutesLocked, Locked.Act());
        IsRefused(Reason.MinutesLocked, Back(Locked));
        IsRefused(Reason.MinutesLocked, new DraftMinutes(Reference, Facts, Unit).Decide(Locked, Terms, Members, Today, Now));
        IsRefused(Reason.MinutesLocked, new NameMinuteTaker(Reference, Health, Chair).Decide(Locked, Terms, Members, Today, Now));
        IsRefused(Reason.ChairOnly, Add(Locked, "Wrong day.", by: Health));

        var corrected = Add(Locked, "Wrong day.").State().Minutes;

        Assert.Same(Locked.Body, corrected.Body);
        Assert.Equal("Wrong day.", Assert.Single(corrected.Addenda).Text);
        IsAlreadySo(Add(corrected, "Wrong day."));

        static Decision<ChangedMinutes> Add(MeetingMinutes minutes, string text, PersonId? by = null) =>
            new AddAddendum(Reference, null, text, by ?? Chair).Decide(minutes, Terms, Members, Passes, Today, Now);
    }

    [Fact]
    public void Sent_back_they_are_the_takers_again_and_the_reason_is_told()
    {
        IsRefused(Reason.ReasonNeeded, Back(Approved, ""));
        IsRefused(Reason.ChairOnly, Back(Approved, by: Unit));

        var back = IsAccepted(Back(Approved));

        Assert.Equal(Unit, Assert.Single(back.Tell).To);
        IsAccepted(back.State.Minutes.Edit(MinutesText.Closing, "Mended."));
    }

    /// <summary>A seeded walk through edits, gatherings, actions and sendings back: every version that ever was can be made again.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_version_is_kept(int seed)
    {
        var random = new Random(seed);
        var minutes = Drafted;
        var changes = new List<MinutesVersion>();
        var were = new Dictionary<int, MinutesBody> { [minutes.Version] = minutes.Body };
        string[] keys = [MinutesText.Closing, MinutesText.Place, MinutesText.Said("CH-2041"), MinutesText.Said("CH-2042")];
        for (var step = 0; step < 60; step++)
        {
            var decision = random.Next(6) switch
            {
                0 => new DraftMinutes(Reference, Facts with { Items = [.. Facts.Items.Take(random.Next(5))] }, Unit).Decide(minutes, Terms, Members, Today, Now),
                1 => minutes.Act(minutes.Body.Items.Count > 0 ? minutes.Body.Items[0].Reference : null, $"Action {step}"),
                2 => Approve(minutes),
                3 => Back(minutes),
                _ => minutes.Edit(keys[random.Next(keys.Length)], random.Next(4) == 0 ? "" : $"Text {step}"),
            };
            if (decision is Decision<ChangedMinutes>.Accepted { State: { Change: { } change } changed })
            {
                minutes = changed.Minutes;
                changes.Add(change);
                were[minutes.Version] = minutes.Body;
            }
        }

        Assert.True(changes.Count > 10);
        foreach (var (version, body) in were)
        {
            var made = MinutesVersion.Back(minutes.Body, changes.Where(change => change.Number > version));
            Assert.Equal(Told(body), Told(made));
        }

        static string Told(MinutesBody body) => string.Join('\n',
            body.Texts.Where(text => text.Value.Length > 0).OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => $"{text.Key}={text.Value}")
                .Concat(body.Items.Select(item => item.Reference)).Concat(body.Written.Select(written => written.Line.ToString())));
    }

    private static Decision<ChangedMinutes> Back(MeetingMinutes minutes, string why = "Say who rings.", PersonId? by = null) =>
        new SendBackMinutes(Reference, why, by ?? Chair).Decide(minutes, Terms, Members, Today, Now);
}
