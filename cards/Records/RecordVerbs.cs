namespace PanelAssistant.Cards.Records;

/// <summary>Published names.</summary>
public static class RecordVerbs
{
    public const string Use = "record.use";

    public const string Record = "record";
    public const string Forum = "forum";
    public const string After = "after";
}
