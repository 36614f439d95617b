using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;
using static PanelAssistant.Cards.Gallery.SampleGroup;
using Record = PanelAssistant.Domain.Cases.Child;

namespace PanelAssistant.Cards.Gallery;

/// <summary>An agenda, the clocks behind it and the three lists.</summary>
internal static class AgendaSamples
{
    private static readonly DateOnly Meeting = new(2027, 3, 31);
    private static readonly DateOnly Day = new(2027, 3, 15);
    private static readonly Domain.People.Roster Dated = SampleGroup.Roster with { FirstMeeting = new(2026, 11, 25) };
    private static readonly MeetingSeries Series = new(new(2026, 11, 25), Terms.Cadence);

    private static Record Longer { get; } = Followed(One(2042, "Blake", new(2012, 2, 29)) with { LeadPerson = Health }, new(2026, 11, 30));

    private static Record Placed { get; } = Followed(
        One(2045, "Eden", new(2010, 11, 21)) with { PlacedBy = "Sample County Council", AllocatedSocialWorker = "Marley Example-Placingworker" }, new(2026, 12, 28));

    private static Record Less { get; } = Followed(Judged(One(2050, "Jamie", new(2011, 6, 29)) with { PlacedBy = "Sample City Council" }, 1, RiskLevel.Significant, new(2026, 12, 1)), new(2026, 12, 29), RiskLevel.Emerging);

    private static Record Grown { get; } = Followed(One(2046, "Finley", new(2009, 3, 20)), new(2027, 1, 20));

    private static AuthorityList Lists { get; } = new()
    {
        Forum = Terms.Forum,
        Given = new(2027, 3, 12),
        Listed = [.. Enumerable.Range(2041, 20).Select(number => new ListedChild(CaseReference.Of(number), number % 3 == 0 ? null : new(2026, 10, 20)))],
        Flagged = [.. Enumerable.Range(2042, 6).Append(2070).Append(2071).Select(CaseReference.Of)],
    };

    private static ForumItem Item { get; } = new()
    {
        Forum = Terms.Forum,
        Child = CaseReference.Of(2063),
        Referral = ReferralReference.Of(1063),
        Referrer = Health,
        Since = new(2027, 3, 2),
        Grounds = [new(Ground.Exploitation, Because.Concern, "admission")],
        State = ItemState.Listed,
        Meeting = Meeting,
        Screening = new(1, Now),
    };

    private static ActionItem Undone { get; } = new()
    {
        Reference = ActionReference.Of(17),
        Forum = Terms.Forum,
        What = "Share the map of the bus station & arcade.",
        Owner = Health,
        Due = new(2027, 2, 17),
        CreatedBy = Health,
        Created = Now,
    };

    private static AgendaView Full { get; } = Agenda(
        new(AgendaPart.Items, [new(Item.Child) { Item = Item }], null),
        new(AgendaPart.Missing, [new(CaseReference.Of(2064)) { Missing = new([MissingGroundKind.Repeat, MissingGroundKind.OverHours], Day) }, new(CaseReference.Of(2065)) { Missing = new([MissingGroundKind.FirstTime], null) }], null),
        new(AgendaPart.Clocks, [.. new[] { Longer, Placed, Less, Grown }.Select(Falling)], "next"),
        new(AgendaPart.Plans, [new(Placed.Reference) { Child = Placed, Named = true, Clocks = [.. ClockLine.All(Placed, Terms).Where(line => line.State.AwaitsPlan)] }], null),
        new(AgendaPart.Reviews, [new(CaseReference.Of(2041)) { FlaggedSince = new(2027, 1, 6), ReviewOn = Meeting }], null),
        new(AgendaPart.Screenings, [new(Less.Reference) { Child = Less, Named = true, Judge = "Jo Example-Nurse" }], null));

    private static AgendaView Unnamed { get; } = Agenda(new AgendaList(AgendaPart.Items, [new(Item.Child) { Item = Item }], null)) with
    {
        Terms = Terms with
        {
            NoNames = new("The parents have not been told, so this child is discussed without a name. Write nothing that says who the child is.", Terms.Clauses[0].Id),
            NotAReferral = new("A discussion here is not a referral to children's social care.", Terms.Clauses[0].Id),
        },
        WithoutName = [new(NoNamesReference.Of(17), AgeBand.ThirteenToFifteen, "Runcorn", new(2027, 3, 2))],
        Authority = null,
    };

    private static AgendaView Empty { get; } = Agenda(
        new(AgendaPart.Items, [], null), new(AgendaPart.Clocks, [], null), new(AgendaPart.Plans, [], null), new(AgendaPart.Reviews, [], null), new(AgendaPart.Screenings, [], null)) with
    {
        Authority = null,
        Meeting = null,
        Papers = null,
    };

    private static AgendaView Long { get; } = Agenda(
        [.. new[] { AgendaPart.Items, AgendaPart.Clocks, AgendaPart.Plans, AgendaPart.Reviews, AgendaPart.Screenings }.Select(part => new AgendaList(
            part, [.. Enumerable.Repeat(part is AgendaPart.Items ? new(Item.Child) { Item = Item } : part is AgendaPart.Reviews ? new(Less.Reference) { FlaggedSince = Day, ReviewOn = Day } : Falling(Less) with { Judge = "Jo Example-Nurse" }, AgendaCard.FirstOfPart)], "next"))]);

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("meetings/agenda", words => AgendaCard.Render(Full, words)),
        new("meetings/agenda, for the coordinator", words => AgendaCard.Render(Full with { WithNames = false, Others = [new("early-east"), new("panel-east")] }, words)),
        new("meetings/agenda, of a group that names nobody", words => AgendaCard.Render(Unnamed, words)),
        new("meetings/agenda, shared, of a group that names nobody", words => AgendaSharedCard.Render(AgendaSharedView.Of(Unnamed), words)),
        new("meetings/agenda, nothing yet", words => AgendaCard.Render(Empty, words)),
        new("meetings/agenda, as long as it gets", words => AgendaCard.Render(Long, words)),
        new("meetings/agenda, shared", words => AgendaSharedCard.Render(AgendaSharedView.Of(Full), words)),
        new("meetings/agenda, shared, nothing yet", words => AgendaSharedCard.Render(AgendaSharedView.Of(Empty), words)),
        new("meetings/agenda, shared, on a bank holiday", words => AgendaSharedCard.Render(AgendaSharedView.Of(Empty with
        {
            Meeting = new DateOnly(2029, 3, 28),
            Papers = Series.PapersFor(new(2029, 3, 28), WorkingDays.EnglandAndWales),
        }), words)),
        new("meetings/children at risk", words => AgendaCard.RenderPart(Part(AgendaPart.AtRisk, [.. new[] { Longer, Placed, Grown }.Select(child => new AgendaEntry(child.Reference) { Child = child, Named = true })]), words)),
        new("meetings/part, very long", words => AgendaCard.RenderPart(Part(AgendaPart.Clocks, [.. Enumerable.Repeat(Falling(Less), 10)]), words)),
        new("meetings/part, nothing", words => AgendaCard.RenderPart(Part(AgendaPart.Plans, []), words)),
        Clocks("four months, lead with an account", Longer, Person.Coordinator),
        Clocks("four months, for the lead", Longer, Person.Lead),
        Clocks("three months, for the coordinator", Placed, Person.Coordinator),
        Clocks("three months, for the chair", Less, Person.Chair, "Recorded: the plan has come."),
        Clocks("turning 18", Grown, Person.Coordinator),
        Clocks("none", One(2099, "Sam", new(2012, 2, 29)), Person.Member),
        new("cases/lead professional", words => LeadCard.Render(new(Longer.Reference, [new("Jo Example-Nurse", "health")], "health", null), words)),
        new("cases/lead professional, sent back", words => LeadCard.Render(
            new(Longer.Reference, [new("Jo Example-Nurse", "health")], null, "Kit Example-Worker", Refusals.Say(Reason.OwnerNeeded, words)), words)),
        new("flags/three lists", words => ListsCard.Render(ListsOf(), words)),
        new("flags/three lists, one of them on", words => ListsCard.Render(ListsOf() with { Which = WhichList.AuthorityOnly, From = 2, MayImport = false }, words)),
        new("flags/three lists, none yet", words => ListsCard.Render(ListsOf() with { List = AuthorityList.None(Terms.Forum) }, words)),
        new("flags/import a list", words => ImportListCard.Render(new(Terms.Forum, "Halton Borough Council"), words)),
        new("flags/import a list, sent back", words => ImportListCard.Render(new(Terms.Forum, "Halton Borough Council", Refusals.Say(Reason.ListEmpty, words)), words)),
        new("flags/list imported", words => ImportListResultCard.Render(
            new(Lists, [CaseReference.Of(2041)], [CaseReference.Of(2039)], [.. Enum.GetValues<RowFault>().Select((fault, at) => new RefusedRow(at + 2, fault))]), changed: true, words)),
        new("flags/list imported, nothing changed", words => ImportListResultCard.Render(new(Lists, [], [], []), changed: false, words)),
    ];

    private enum Person
    {
        Member,
        Lead,
        Coordinator,
        Chair,
    }

    private static AgendaView Agenda(params IReadOnlyList<AgendaList> parts) => new()
    {
        Terms = Terms,
        Today = Day,
        Meeting = Meeting,
        Papers = Series.PapersFor(Meeting, WorkingDays.EnglandAndWales),
        Parts = parts,
        GroupName = forum => forum.Value,
        Actions = [Undone],
        MoreActions = true,
        NameOf = SampleGroup.Roster.NameOf,
        Runs = true,
        Challenges = [(new() { Reference = Domain.Challenges.ChallengeReference.Of(3), Forum = SampleGroup.Terms.Forum, By = SampleGroup.Police, From = SampleGroup.Terms.AgencyOf(new("police-ocg")), To = SampleGroup.Terms.AgencyOf(new("health-lead")), Concern = "Who rings the family?", At = Now, Meeting = new(2027, 1, 6), Missed = 1 }, new(2027, 1, 6))],
        Guests = [new() { Number = 1, Person = Outsider, Name = "Terry Example-Schoollead", Kind = Domain.Forums.InvitationKind.CoOpted, Child = SampleGroup.Child, Slot = new(10, 15), By = Chair, At = Now }],
        Proposals = [new() { Number = 1, Title = "The youth shelter", By = Health, At = Now }, new() { Number = 2, Title = "The bus station", By = Health, At = Now, OtherBusiness = true, Taken = true }],
        Authority = Lists,
        WithNames = true,
    };

    private static AgendaView Part(AgendaPart part, IReadOnlyList<AgendaEntry> entries) => Agenda(new AgendaList(part, entries, entries.Count > 0 ? "next" : null)) with { Today = new(2027, 3, 25) };

    private static AgendaEntry Falling(Record child) => new(child.Reference) { Child = child, Named = true, Clocks = [.. ClockLine.For(child, Terms, Meeting)] };

    private static ListsView ListsOf() => new() { List = Lists, Authority = "Halton Borough Council", Group = Terms.ShortName, MayImport = true };

    private static SampleCard Clocks(string name, Record child, Person reader, string? said = null) => new($"cases/clocks, {name}", words => ClockCard.Render(new()
    {
        Terms = Terms,
        Child = child.Reference,
        Lines = [.. ClockLine.All(child, Terms).Where(line => line.Rule is not null || line.State.Asked is not null)],
        Case = reader is Person.Member or Person.Chair ? CaseSummary.Of(child, Day, words) : null,
        Lead = child.LeadProfessional,
        LeadHasAccount = child.LeadPerson is not null,
        SocialWorker = child.AllocatedSocialWorker,
        PlacedBy = child.PlacedBy,
        PapersClose = meeting => Series.PapersFor(meeting, WorkingDays.EnglandAndWales).Proposed,
        MayManage = reader is Person.Coordinator or Person.Chair,
        MayChair = reader is Person.Chair,
        Said = said is null ? null : words[said],
    }, words));

    private static Record One(int number, string name, DateOnly born) => new()
    {
        Reference = CaseReference.Of(number),
        FirstName = name,
        LastName = "Sample-Child",
        Born = BirthDate.Of(born),
        Area = "Runcorn",
        Exploitation = [ExploitationType.Criminal, ExploitationType.Missing],
        OpenToSocialCare = Known.Yes,
        SiblingsOpen = Known.NotKnown,
        LeadProfessional = "Robin Example-Socialworker",
        Referral = ReferralReference.Of(number - 1000),
    };

    /// <summary>At risk from that day, screened again or not, and every step taken until today.</summary>
    private static Record Followed(Record child, DateOnly since, RiskLevel? later = null)
    {
        var now = UkTime.At(since, new(12, 0));
        child = AtRisk.Agreed(child, Terms, Dated, now);
        child = later is { } level ? Judged(child, 2, level, new(2027, 2, 20)) : child;
        child = AtRisk.Settled(child, Terms, Dated, now);
        while (child.Watch!.Next is { } next && UkTime.DateOf(next < now ? now : next) <= Day)
        {
            now = next < now ? now : next;
            child = LookAtClocks.Decide(child, Terms, Dated, now) is Decision<Record>.Accepted looked ? looked.State : throw new InvalidOperationException("A sample must be possible.");
        }
        return child;
    }

    private static Record Judged(Record child, int number, RiskLevel level, DateOnly on) => child.With(new Screening()
    {
        Child = child.Reference,
        Number = number,
        Tool = "tool",
        ToolVersion = "1",
        By = Health,
        At = UkTime.At(on, new(12, 0)),
        Draft = "sample",
        HarmNow = [],
        Findings = [],
        Vulnerabilities = [],
        Strengths = [],
        Level = level,
        Reason = "Sample.",
        Confidence = Confidence.High,
    });
}
