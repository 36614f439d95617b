using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Referrals;

/// <summary>A practitioner sends a referral. Everything is checked again, whichever way it came in.</summary>
public sealed record SubmitReferral
{
    public const string Verb = "referral.submit";

    public required PersonId By { get; init; }

    public required string Draft { get; init; }

    public required string FormVersion { get; init; }

    public required Danger Danger { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    /// <summary>yyyy-MM-dd.</summary>
    public required string Born { get; init; }

    public bool VeryYoungConfirmed { get; init; }

    public required string Area { get; init; }

    /// <summary>One of the terms of reference, or <see cref="Referral.AnotherAgency"/>.</summary>
    public required AgencyId Agency { get; init; }

    public string? OtherAgency { get; init; }

    public required IReadOnlyList<ExploitationType> Exploitation { get; init; }

    public string? OtherExploitation { get; init; }

    /// <summary>Ticked from the front door's list of overlaps, in its words.</summary>
    public IReadOnlyList<string> Overlap { get; init; } = [];

    public required string Concern { get; init; }

    public required Known OpenToSocialCare { get; init; }

    public required Known SiblingsOpen { get; init; }

    public string? LeadProfessional { get; init; }

    public required Known PlacedByAnother { get; init; }

    public string? PlacedBy { get; init; }

    public string? AllocatedSocialWorker { get; init; }

    public ParentsTold? Parents { get; init; }

    /// <param name="made">The referral that this draft has already become, if it has.</param>
    /// <param name="today">The local day in the UK, on which the child must be under 18.</param>
    /// <param name="reference">The next free number; used only when accepted.</param>
    /// <param name="child">The next free number for a child.</param>
    public Decision<Referral> Decide(
        Referral? made,
        TermsOfReference terms,
        Roster roster,
        ReferralReference reference,
        CaseReference child,
        DateTimeOffset now,
        DateOnly today)
    {
        if (made is not null)
        {
            return new Decision<Referral>.AlreadySo(made);
        }
        if (Danger is Danger.NotAsked)
        {
            return Decision<Referral>.Refuse(Reason.DangerFirst);
        }
        if (BirthDate.Read(Born, today, out var why) is not { } born)
        {
            return Decision<Referral>.Refuse(why);
        }
        if (!Complete(born, today))
        {
            return Decision<Referral>.Refuse(Reason.FormIncomplete);
        }
        if (TooLong())
        {
            return Decision<Referral>.Refuse(Reason.TextTooLong);
        }
        if (!terms.Profile.Areas.Contains(Area) || (Agency != Referral.AnotherAgency && terms.Agencies.All(agency => agency.Id != Agency))
            || Overlap.Except(terms.FrontDoor.Overlap?.Types ?? []).Any())
        {
            return Decision<Referral>.Refuse(Reason.UnknownChoice);
        }
        var referral = Make(reference, child, born, now);
        return Decision<Referral>.Accept(referral, new AuditFact(Verb, reference.ToString(), child.ToString()), [.. Tell(referral, roster, terms)]);
    }

    private bool Complete(BirthDate born, DateOnly today) =>
        Given(FirstName) && Given(LastName) && Given(Concern) && Exploitation.Count > 0 && Parents is not null
        && (!Exploitation.Contains(ExploitationType.Other) || Given(OtherExploitation))
        && (Agency != Referral.AnotherAgency || Given(OtherAgency))
        && (PlacedByAnother is not Known.Yes || Given(PlacedBy))
        && (born.AgeOn(today) >= Referral.ConfirmBelowAge || VeryYoungConfirmed)
        && Parents switch
        {
            ParentsTold.Informed told => Given(told.Who) && Given(told.How) && Given(told.Evidence) && told.On <= today,
            ParentsTold.NotAble not => Given(not.Why),
            ParentsTold.NotSafe not => Given(not.Why),
            _ => false,
        };

    private bool TooLong() =>
        FirstName.Length > Child.MostNameCharacters || LastName.Length > Child.MostNameCharacters
        || Concern.Length > Referral.MostConcernCharacters
        || new[] { OtherExploitation, OtherAgency, LeadProfessional, PlacedBy, AllocatedSocialWorker }.Any(text => text?.Length > Referral.MostShortCharacters)
        || Parents switch
        {
            ParentsTold.Informed told => Math.Max(told.Who.Length, Math.Max(told.How.Length, told.Evidence.Length)) > Referral.MostShortCharacters,
            ParentsTold.NotAble not => not.Why.Length > Referral.MostLongCharacters,
            ParentsTold.NotSafe not => not.Why.Length > Referral.MostLongCharacters,
            _ => false,
        };

    private static bool Given(string? text) => !string.IsNullOrWhiteSpace(text);

    private Referral Make(ReferralReference reference, CaseReference child, BirthDate born, DateTimeOffset now) => new()
    {
        Reference = reference,
        Child = new()
        {
            Reference = child,
            FirstName = FirstName,
            LastName = LastName,
            Born = born,
            Area = Area,
            Exploitation = [.. Exploitation.Distinct().Order()],
            OpenToSocialCare = OpenToSocialCare,
            SiblingsOpen = SiblingsOpen,
            PlacedBy = PlacedByAnother is Known.Yes ? PlacedBy : null,
            AllocatedSocialWorker = PlacedByAnother is Known.Yes ? AllocatedSocialWorker : null,
            LeadProfessional = LeadProfessional,
            FrontDoor = new(UkTime.DateOf(now)),
            Referral = reference,
            Parents = Parents,
        },
        By = By,
        ByAgency = Agency,
        OtherAgency = Agency == Referral.AnotherAgency ? OtherAgency : null,
        At = now,
        Draft = Draft,
        ImmediateDanger = Danger is Danger.HelpCalled,
        Concern = Concern,
        OtherExploitation = OtherExploitation,
        Overlap = [.. Overlap.Distinct()],
        AllocatedSocialWorker = AllocatedSocialWorker,
        Parents = Parents!,
        FormVersion = FormVersion,
    };

    /// <summary>The front door, or the coordinator while nobody is named there. No name of the child: it may be previewed.</summary>
    private static IEnumerable<Notice> Tell(Referral referral, Roster roster, TermsOfReference terms)
    {
        IReadOnlyList<PersonId> people = roster.FrontDoor.Count > 0 ? roster.FrontDoor : roster.Coordinator is { } one ? [one] : [];
        var text = $"New referral about {referral.Child.Reference} ({referral.Child.Area}) from {(referral.ByAgency == Referral.AnotherAgency ? "an agency without a seat" : terms.Agency(referral.ByAgency).Name)}."
            + (referral.ImmediateDanger ? " The referrer answered that a child was in immediate danger and that help was called." : "");
        return people.Distinct().Select(person => new Notice
        {
            Id = $"referral.received:{referral.Reference}:{person}",
            To = person,
            Kind = NoticeKind.ReferralReceived,
            Forum = terms.Forum,
            NotBefore = referral.At,
            Items = [new(referral.Reference.ToString(), text)],
        });
    }
}
