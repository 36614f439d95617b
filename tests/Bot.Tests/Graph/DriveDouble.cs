namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>One drive that keeps files by path: told to fail it overwrites nothing, told to replace it does.</summary>
internal sealed class DriveDouble
{
    public const string Id = "b!practice-drive";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, byte[]> _files = [];

    /// <summary>Answers without doing anything.</summary>
    public (int Status, int? After, string Body)? Refusing { get; set; }

    /// <summary>Does what it is asked and says that it did not.</summary>
    public bool LosesAnswers { get; set; }

    public IReadOnlyDictionary<string, byte[]> Files
    {
        get
        {
            lock (_lock)
            {
                return new Dictionary<string, byte[]>(_files);
            }
        }
    }

    public void PutByHand(string path, byte[] file)
    {
        lock (_lock)
        {
            _files[path] = file;
        }
    }

    public void TakeByHand(string path)
    {
        lock (_lock)
        {
            _files.Remove(path);
        }
    }

    public (int Status, int? After, string Body)? Answer(string call, byte[] body)
    {
        const string Root = $"PUT /v1.0/drives/{Id}/root:/", Content = ":/content?@microsoft.graph.conflictBehavior=";
        if (!call.StartsWith(Root, StringComparison.Ordinal) || call.IndexOf(Content, StringComparison.Ordinal) is not (> 0 and var at))
        {
            return null;
        }
        var (path, behaviour) = (call[Root.Length..at], call[(at + Content.Length)..]);
        lock (_lock)
        {
            if (Refusing is { } refusal)
            {
                return refusal;
            }
            if (behaviour != "replace" && _files.ContainsKey(path))
            {
                return CalendarDouble.Fault(409, "nameAlreadyExists");
            }
            _files[path] = body;
            return LosesAnswers ? CalendarDouble.Fault(500, "lost") : (201, null, $$"""{"id":"item-{{_files.Count}}"}""");
        }
    }
}
