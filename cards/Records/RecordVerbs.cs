using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Records;

/// <summary>Published names.</summary>
public static class RecordVerbs
{
    public const string Use = "record.use";
    public const string Export = "record.export";

    public const string Hold = "hold.show";
    public const string PlaceHold = Domain.Records.PlaceHold.Name;
    public const string ReleaseHold = Domain.Records.ReleaseHold.Name;

    public const string Disposals = "disposal.all";
    public const string DisposalLog = "disposal.log";
    public const string Disposal = "disposal.show";
    public const string Propose = ProposeDisposal.Name;
    public const string Approve = ApproveDisposal.Name;
    public const string Keep = KeepRecord.Name;

    public const string Record = "record";
    public const string Child = "child";
    public const string Forum = "forum";
    public const string After = "after";

    /// <summary>Of the group's list of persons of interest.</summary>
    public const string Persons = "persons";

    public const string Why = "why";
    public const string Purpose = "purpose";
    public const string LookedAfter = "lookedAfter";

    public static PressPayload About(string verb, CaseReference child) => new(verb, new KeyValuePair<string, string>(Child, child.ToString()));

    /// <summary>The name of the field is older than records that are not a child's.</summary>
    public static PressPayload About(string verb, KeptRecord record) => new(verb, new KeyValuePair<string, string>(Child, record.ToString()));

    internal static PressPayload Page(string verb, ForumId forum, string after, bool ofPersons) => new(verb,
        [new(Forum, forum.Value), new(After, after), .. ofPersons ? (KeyValuePair<string, string>[])[new(Persons, Persons)] : []]);
}
