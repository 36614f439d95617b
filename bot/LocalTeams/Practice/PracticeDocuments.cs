using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.LocalTeams.Practice;

/// <summary>A practice partnership as the documents it starts from.</summary>
internal sealed class PracticeDocuments(PracticePartnership practice, Func<string, TermsOfReference> termsOf, DateTimeOffset now)
{
    private const int FirstReferral = 1001;
    private const int BeforeFirstChild = 2040;

    /// <summary>People whom the partnership knows. An outsider is nobody's: the bot learns of them when they speak.</summary>
    public IEnumerable<DocumentOperation> People() =>
        practice.People.Where(person => person.Agency != PracticePerson.NoAgency).Select(person =>
            DocumentOperation.Upsert(Kinds.Person, person.Id, PersonDocument.From(new Person(new PersonId(person.Id), person.Name, person.Agency))));

    public ForumDocument Forum(PracticeForum forum) => ForumDocument.From(new Roster
    {
        Forum = new(forum.Id),
        Holdings =
        [
            .. from person in practice.People
               from seat in person.Seats
               where seat.Forum == forum.Id
               select new SeatHolding(new PersonId(person.Id), person.Name, new SeatId(seat.Seat), seat.Role, seat.From, seat.To),
        ],
        Coordinator = IdOf(forum.Coordinator),
        FrontDoor = [.. forum.FrontDoor.Select(IdOf)],
        Others =
        [
            .. practice.People.Where(person => person.Seats.Count == 0 && person.Agency != PracticePerson.NoAgency)
                .Select(person => new Person(new PersonId(person.Id), person.Name, person.Agency)),
        ],
        FirstMeeting = forum.FirstMeeting,
    });

    /// <summary>Children with the referrals that brought them, what identifies them, and where their flags stand.</summary>
    public IEnumerable<DocumentOperation> Children()
    {
        for (var at = 0; at < practice.Children.Count; at++)
        {
            var source = practice.Children[at];
            var terms = TermsOf(source.Forum);
            var referral = Referral(source, terms, ReferralReference.Of(FirstReferral + at));
            var child = referral.Child;
            var roster = Forum(practice.ForumOf(terms.Forum.Value)).ToDomain();
            yield return DocumentOperation.Upsert(Kinds.Child, child.Reference.ToString(), ChildDocument.From(Followed(child, terms, roster), referral.By.Value));
            yield return DocumentOperation.Upsert(Kinds.Referral, referral.Reference.ToString(), ReferralDocument.From(referral, terms.Forum));
            if (source.FrontDoor is not PracticeReview.NotSent)
            {
                yield return DocumentOperation.Upsert(Kinds.Review, referral.Reference.ToString(), ReviewDocument.From(Review(source, terms, referral)));
            }
            foreach (var identifier in Identifiers.Of(child))
            {
                yield return identifier;
            }
            if (source.FlaggedOn is { } day)
            {
                yield return DocumentOperation.Upsert(Kinds.Flag, FlagDocument.IdOf(terms.Forum, child.Reference), FlagDocument.From(Flagged(terms, child.Reference, day)));
            }
        }
    }

    public IEnumerable<DocumentOperation> Actions() =>
        practice.Actions.Select(source => DocumentOperation.Upsert(Kinds.Action, source.Reference, ActionDocument.From(Action(source))));

    /// <summary>New records are numbered after these.</summary>
    public IEnumerable<DocumentOperation> Counters() =>
    [
        Counter("child", practice.Children.Select(child => Number(child.Reference)).DefaultIfEmpty(BeforeFirstChild).Max()),
        Counter("referral", FirstReferral + practice.Children.Count - 1),
        Counter("action", practice.Actions.Count),
    ];

    private Referral Referral(PracticeChild source, TermsOfReference terms, ReferralReference reference)
    {
        var by = practice.Person(source.LeadProfessional);
        var siblings = practice.Children.Where(other => source.Siblings?.Contains(other.Reference) is true).ToList();
        var names = source.Name.Split(' ', 2);
        return new()
        {
            Reference = reference,
            By = new PersonId(by.Id),
            ByAgency = terms.Agencies.Any(agency => agency.Id.Value == by.Agency) ? new AgencyId(by.Agency) : Domain.Referrals.Referral.AnotherAgency,
            OtherAgency = source.PlacedBy,
            At = Noon(source.Identified),
            Draft = "practice-" + source.Reference,
            ImmediateDanger = false,
            Concern = source.Concern,
            Parents = new ParentsTold.Informed("A parent", source.Identified, "By telephone", "In the case notes"),
            FormVersion = "practice",
            Child = new()
            {
                Reference = CaseReference.Of(Number(source.Reference)),
                FirstName = names[0],
                LastName = names[1],
                Born = BirthDate.Of(source.Born),
                Area = source.Area,
                Exploitation = source.Types,
                OpenToSocialCare = source.OpenToSocialCare ? Known.Yes : Known.No,
                SiblingsOpen = siblings.Count == 0 ? Known.NotKnown : siblings.Exists(other => other.OpenToSocialCare) ? Known.Yes : Known.No,
                PlacedBy = source.PlacedBy,
                AllocatedSocialWorker = source.PlacedBy is null ? null : by.Name,
                LeadProfessional = by.Name,
                LeadPerson = new PersonId(by.Id),
                AtRiskSince = source.Identified,
                FrontDoor = source.FrontDoor switch
                {
                    PracticeReview.NotSent => null,
                    PracticeReview.Waiting => new(source.Identified),
                    _ => new(source.Identified) { DecidedOn = source.Identified, Outcome = ToGroup(terms) },
                },
                Referral = reference,
            },
        };
    }

    /// <summary>The child's clocks as they stand when the practice begins: what fell due before has been asked and told.</summary>
    private Child Followed(Child child, TermsOfReference terms, Roster roster)
    {
        var began = Noon(child.AtRiskSince!.Value);
        child = AtRisk.Agreed(child with { AtRiskSince = null }, terms, roster, began);
        while (child.Watch?.Next is { } next && next <= now && LookAtClocks.Decide(child, terms, roster, next < began ? began : next) is Decision<Child>.Accepted looked)
        {
            child = looked.State;
        }
        return child;
    }

    private FrontDoorReview Review(PracticeChild source, TermsOfReference terms, Referral referral)
    {
        var waiting = FrontDoorReview.Of(referral, terms) with { LooksForSame = null };
        var reviewer = IdOf(practice.Forums.SelectMany(forum => forum.FrontDoor).First());
        return source.FrontDoor is PracticeReview.Waiting ? waiting : waiting with
        {
            Acknowledged = new(reviewer, referral.At),
            Decision = new(ToGroup(terms), "Known to several agencies; the group should hear of it.", reviewer, referral.At),
            NextNudge = null,
        };
    }

    private static string ToGroup(TermsOfReference terms) => (terms.FrontDoor.Outcomes.FirstOrDefault(outcome => outcome.Kind is OutcomeKind.Forum) ?? terms.FrontDoor.Outcomes[0]).Id;

    private static Flag Flagged(TermsOfReference terms, CaseReference child, DateOnly day) => Flag.None(terms.Forum, child) with
    {
        FlaggedSince = day,
        ReviewOn = day.AddDays(terms.Decisions.FlagReviewWeeks * 7),
        Confirmations =
        [
            .. terms.Agencies.Where(agency => agency.Flags).Select(agency => new Confirmation
            {
                Agency = agency.Id,
                AgencyName = agency.Name,
                Change = FlagChange.Add,
                State = ConfirmationState.OnSystem,
                On = day.AddDays(1),
                AskedOn = day,
                Due = day.AddDays(terms.ConfirmationNudges.DueAfterDays),
            }),
        ],
    };

    private ActionItem Action(PracticeAction source)
    {
        var owner = practice.Person(source.Owner);
        var terms = TermsOf(source.Forum);
        var reminders = Reminders.Of(terms.ActionNudges);
        var (step, _, _) = reminders.Reached(source.Due, 0, now);
        var open = source.State is not ActionState.Done;
        return new()
        {
            Reference = ActionReference.Of(Number(source.Reference)),
            Forum = terms.Forum,
            What = source.Text,
            Owner = new PersonId(owner.Id),
            OwnerSeat = owner.Seats.FirstOrDefault(seat => seat.Forum == terms.Forum.Value) is { } seat ? new SeatId(seat.Seat) : null,
            Due = source.Due,
            Child = source.Child is null ? null : CaseReference.Of(Number(source.Child)),
            State = source.State,
            CreatedBy = IdOf(practice.ForumOf(source.Forum).Chair),
            Created = Noon(source.Raised),
            Updates = Updates(source, owner),
            Effect = source.Effect,
            NudgeStep = step,
            NextNudge = open ? reminders.Next(source.Due, step) : null,
        };
    }

    private static IReadOnlyList<ActionUpdate> Updates(PracticeAction source, PracticePerson owner)
    {
        ActionUpdateKind? kind = source.State switch
        {
            ActionState.Done => ActionUpdateKind.Done,
            ActionState.PartDone => ActionUpdateKind.PartDone,
            ActionState.Blocked => ActionUpdateKind.Blocked,
            _ => null,
        };
        return kind is null ? [] : [new(Noon(source.UpdatedOn ?? source.Raised), new PersonId(owner.Id), kind.Value, source.Note)];
    }

    private static DocumentOperation Counter(string name, int last) =>
        DocumentOperation.Upsert(Kinds.Counter, name, new CounterDocument { Last = last });

    private TermsOfReference TermsOf(string? forum) => termsOf(practice.ForumOf(forum).Id);

    private PersonId IdOf(string key) => new(practice.Person(key).Id);

    private static int Number(string reference) => int.Parse(reference.AsSpan(reference.IndexOf('-') + 1));

    private static DateTimeOffset Noon(DateOnly day) => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
