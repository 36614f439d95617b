using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Minutes;

/// <summary>Takes minutes of the meeting of 25 November through their stages, so that each test says only what is special about it.</summary>
internal static class Taken
{
    public static readonly MinutesReference Reference = new(Terms.Forum, Today);
    public static readonly PersonId Lead = new("lead");
    public static readonly PersonId OtherLead = new("other-lead");
    public static readonly Groups Group = new(Terms, [Terms], _ => Members);
    public static readonly PassedWords Passes = PassedWords.Of([Terms]);

    public static MinutesItem Child(int number, params PersonId[] concerned) => new() { Reference = $"CH-{number}", Handling = ItemHandling.Child, Concerned = concerned, ToolLevel = "Moderate" };

    public static MinutesBody Facts { get; } = MinutesBody.Empty with
    {
        Attendance = [new(Health, "Robin Example-health", new("health-lead"), "Health lead", "Health", false, Presence.NotRecorded)],
        Items =
        [
            Child(2041, Lead), Child(2042, OtherLead),
            new() { Reference = "NN-3", Handling = ItemHandling.NoNames, Concerned = [Lead] },
            new() { Reference = "POI-2", Handling = ItemHandling.PersonOfInterest },
        ],
        NextMeeting = Today.AddDays(42),
    };

    public static MeetingMinutes Named { get; } = new NameMinuteTaker(Reference, Unit, Chair).Decide(MeetingMinutes.None(Reference), Terms, Members, Today, Now).State().Minutes;

    public static MeetingMinutes Drafted { get; } = new DraftMinutes(Reference, Facts, Unit).Decide(Named, Terms, Members, Today, Now).State().Minutes;

    public static MeetingMinutes Written { get; } = Drafted.Write(MinutesText.Said("CH-2041"), "Seen with CH-2042 and ch 2043 at the station.").Write(MinutesText.Intelligence("CH-2041"), "A vehicle of note.");

    public static MeetingMinutes Approved { get; } = Approve(Written).State().Minutes;

    public static MeetingMinutes Locked { get; } = new LockMinutes(Reference, Chair).Decide(Approved, Terms, Members, Today, Now).State().Minutes;

    public static Decision<ChangedMinutes> Edit(this MeetingMinutes minutes, string key, string text, PersonId? by = null, int? seen = null) =>
        new EditMinutes(Reference, new Dictionary<string, string> { [key] = text }, seen, by ?? Unit).Decide(minutes, Passes, Today, Now);

    public static MeetingMinutes Write(this MeetingMinutes minutes, string key, string text) => minutes.Edit(key, text).State().Minutes;

    public static Decision<ChangedMinutes> Act(this MeetingMinutes minutes, string? item = "CH-2041", string? what = "Ring the school", DateOnly? due = null) =>
        new WriteAction(Reference, item, what, Members.Find(Health, Today), due ?? Today.AddDays(7), Unit).Decide(minutes, Terms, Today, Now);

    public static Decision<ChangedMinutes> Approve(MeetingMinutes minutes, PersonId? by = null, int? seen = null) =>
        new ApproveMinutes(Reference, seen, 40, by ?? Chair).Decide(minutes, Terms, Members, Today, Now);

    public static MinutesCopy? CopyFor(this MeetingMinutes minutes, PersonId reader, Groups? groups = null) => MinutesAccess.CopyFor(reader, minutes, groups ?? Group, Today);

    public static IEnumerable<string> References(this MinutesCopy? copy) => copy?.Items.Select(item => item.Reference) ?? [];

}
