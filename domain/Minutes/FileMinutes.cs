using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>Locked minutes that are not on their way to the group's folder are sent there: those locked before the folder was set.</summary>
/// <param name="Latest">The latest version of these minutes that was sent there; nothing while none was.</param>
/// <param name="HasFolder">The settings name a folder for the group.</param>
public sealed record FileMinutes(PersonId By, Filing? Latest, bool HasFolder)
{
    public const string Name = "minutes.folder";

    public Decision<MeetingMinutes> Decide(MeetingMinutes minutes, TermsOfReference terms, Roster roster, DateOnly today) => minutes switch
    {
        _ when !MinutesAccess.Keeps(By, terms, roster, today) => Decision<MeetingMinutes>.Refuse(Reason.RunnersOnly),
        { HasDraft: false } => Decision<MeetingMinutes>.Refuse(Reason.NoMinutes),
        { State: not MinutesState.Locked } => Decision<MeetingMinutes>.Refuse(Reason.MinutesToBeLocked),
        _ when !HasFolder || !MinutesAccess.GivesTheWhole(terms) => Decision<MeetingMinutes>.Refuse(Reason.NoFolderHere),
        _ when IsDue(minutes) => Decision<MeetingMinutes>.Accept(minutes, new AuditFact(Name, minutes.Reference.ToString(), $"{minutes.Addenda.Count}")),
        _ => new Decision<MeetingMinutes>.AlreadySo(minutes),
    };

    /// <summary>Whether this version of them was never sent there.</summary>
    public bool IsDue(MeetingMinutes minutes) => Latest is null || Latest.Addenda < minutes.Addenda.Count;
}
