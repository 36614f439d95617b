using System.Globalization;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Cards.Minutes;

/// <summary>The published verbs about minutes, and what their presses carry. The only home of these strings.</summary>
public static class MinutesVerbs
{
    public const string Show = "minutes.show";
    public const string TakerForm = "minutes.takerForm";
    public const string Taker = NameMinuteTaker.Name;
    public const string Draft = DraftMinutes.Name;
    public const string Section = "minutes.section";
    public const string Edit = EditMinutes.Name;
    public const string ActionForm = "minutes.actionForm";
    public const string Write = WriteAction.Name;
    public const string Offer = OfferMinutes.Name;
    public const string Approve = ApproveMinutes.Name;
    public const string Back = SendBackMinutes.Name;
    public const string Lock = LockMinutes.Name;
    public const string Send = SendMinutes.Name;
    public const string Circulation = "minutes.circulation";
    public const string Read = ConfirmRead.Name;
    public const string AddendumForm = "minutes.addendumForm";
    public const string Addendum = AddAddendum.Name;
    public const string Uploads = "minutes.uploads";
    public const string Upload = TickUpload.Name;
    public const string File = "minutes.file";
    public const string Folder = FileMinutes.Name;

    public const string Forum = "forum";
    public const string Meeting = "meeting";

    /// <summary>Where a page begins.</summary>
    public const string From = "from";

    /// <summary>The version that was before the presser's eyes.</summary>
    public const string Seen = "seen";
    public const string Person = "person";

    /// <summary>A section of the meeting, or the reference of an item.</summary>
    public const string Part = "part";
    public const string What = "what";
    public const string Owner = "owner";
    public const string DueOn = "dueOn";
    public const string Tactic = "tactic";
    public const string Why = "why";
    public const string Child = "child";
    public const string System = "system";

    /// <summary>Before the key of each text that is sent.</summary>
    public const string Text = "text.";

    public static PressPayload Of(string verb, MinutesReference minutes, params KeyValuePair<string, string>[] more) =>
        new(verb, [new(Forum, minutes.Forum.Value), new(Meeting, minutes.Meeting.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), .. more]);

    public static PressPayload Of(string verb, MinutesReference minutes, int version) =>
        Of(verb, minutes, new KeyValuePair<string, string>(Seen, version.ToString(CultureInfo.InvariantCulture)));

    public static PressPayload About(string verb, MinutesReference minutes, CaseReference child) =>
        Of(verb, minutes, new KeyValuePair<string, string>(Child, child.ToString()));
}
