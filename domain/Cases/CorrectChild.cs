using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Cases;

/// <summary>
/// Puts a child's name or date of birth right on the record. Whatever is counted from the birth date follows: the clock of
/// the 18th birthday and the day on which it is looked how long the record is kept. What was sent, screened, voted and
/// minuted stays as it was said.
/// </summary>
public sealed record CorrectChild(CaseReference Child, PersonId By)
{
    public const string Name = "case.correct";

    public required string Draft { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    /// <summary>Nothing when it could not be read.</summary>
    public required DateOnly? Born { get; init; }

    public required string Why { get; init; }

    /// <summary>They looked again at a birth date that makes the person very young, or 18 or older.</summary>
    public bool AgeConfirmed { get; init; }

    /// <summary>How many corrections the record had when the form was begun: nobody overwrites one that they have not seen.</summary>
    public required int Seen { get; init; }

    /// <param name="may">Whether they review referrals, or run a group that has the child.</param>
    public Decision<Child> Decide(Child child, bool may, ReviewSetting setting)
    {
        if (!may || child.IsGoing)
        {
            return Decision<Child>.Refuse(Reason.NotFound);
        }
        if (child.JoinedTo is not null)
        {
            return Decision<Child>.Refuse(Reason.JoinedToAnother);
        }
        if (child.Corrections.Any(made => made.Draft == Draft && made.By == By))
        {
            return new Decision<Child>.AlreadySo(child);
        }
        return Hindrance(child, setting.Today) is { } why ? Decision<Child>.Refuse(why) : Accept(child, setting);
    }

    private Reason? Hindrance(Child child, DateOnly today) =>
        Seen != child.Corrections.Count ? Reason.CorrectedMeanwhile
        : string.IsNullOrWhiteSpace(FirstName) || string.IsNullOrWhiteSpace(LastName) ? Reason.FormIncomplete
        : string.IsNullOrWhiteSpace(Why) ? Reason.ReasonNeeded
        : FirstName.Length > Cases.Child.MostNameCharacters || LastName.Length > Cases.Child.MostNameCharacters || Why.Length > Correction.MostCharacters ? Reason.TextTooLong
        : Born is not { } day || !DayText.IsPlausible(day) ? Reason.BirthDateNotReadable
        : day > today ? Reason.BirthDateInFuture
        : FirstName == child.FirstName && LastName == child.LastName && day == child.Born.Day ? Reason.NothingCorrected
        : day != child.Born.Day && !AgeConfirmed && IsUnusual(BirthDate.Of(day), today) ? Reason.FormIncomplete
        : child.Corrections.Count >= Correction.Most ? Reason.TooManyCorrections
        : null;

    /// <summary>
    /// A referral is not taken for an adult. A record that is there already must say what is true of the person all the same,
    /// also that they were grown up: then whoever corrects it looks twice.
    /// </summary>
    private static bool IsUnusual(BirthDate born, DateOnly today) => born.AgeOn(today) < Referral.ConfirmBelowAge || today >= born.Eighteen;

    private Decision<Child> Accept(Child child, ReviewSetting setting)
    {
        var was = new Correction(By, setting.Now, Draft, Why, child.FirstName, child.LastName, child.Born);
        var right = child with
        {
            FirstName = FirstName,
            LastName = LastName,
            Born = BirthDate.Of(Born!.Value),
            Corrections = [.. child.Corrections, was],
            // How long it is kept counts from the birth date: it is looked at anew.
            LookOn = setting.Today,
        };
        if (right.Born != child.Born && child.Watch?.Forum is { } forum && setting.Forums.FirstOrDefault(known => known.Forum == forum) is { } terms)
        {
            right = AtRisk.BornOn(right, terms, setting.RosterOf(forum), setting.Now);
        }
        return Decision<Child>.Accept(right, new AuditFact(Name, Child.ToString(), What(child, right)), [.. Tell(right, setting)]);
    }

    /// <summary>Which of them, never what it says.</summary>
    private static string What(Child before, Child after) => (before.Name != after.Name, before.Born != after.Born) switch
    {
        (true, true) => "name, birth date",
        (false, true) => "birth date",
        _ => "name",
    };

    /// <summary>Those who run the groups that have the child hear of it by reference.</summary>
    private IEnumerable<Notice> Tell(Child child, ReviewSetting setting) =>
        from terms in setting.Forums
        where child.IsBroughtTo(terms.Forum)
        from person in setting.RunnersOf(terms)
        where person != By && !setting.IsShutTo(person, Child)
        select new Notice
        {
            Id = $"{Name}:{Child}:{child.Corrections.Count}:{terms.Forum}:{person}",
            To = person,
            Kind = NoticeKind.ChildCorrected,
            Forum = terms.Forum,
            NotBefore = setting.Now,
            Items = [new(Child.ToString(), "")],
        };
}
