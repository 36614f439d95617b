using System.Text;
using System.Text.Json.Nodes;

namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>One drive that keeps files by path: told to replace it does, and it renames nothing over another file.</summary>
internal sealed class DriveDouble
{
    public const string Id = "b!practice-drive";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, byte[]> _files = [];

    /// <summary>Of files that were brought here by requests, by path.</summary>
    private readonly Dictionary<string, string> _ids = [];

    /// <summary>Answers without doing anything.</summary>
    public (int Status, int? After, string Body)? Refusing { get; set; }

    /// <summary>Where it does so; everywhere when nothing is said.</summary>
    public string RefusingUnder { get; set; } = "";

    /// <summary>Does what it is asked and says that it did not.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>The same, when a file is given its name.</summary>
    public bool LosesNaming { get; set; }

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
        const string Root = $"PUT /v1.0/drives/{Id}/root:/", Content = ":/content?@microsoft.graph.conflictBehavior=", Item = $"PATCH /v1.0/drives/{Id}/items/";
        if (call.StartsWith(Item, StringComparison.Ordinal))
        {
            return Name(call[Item.Length..], Encoding.UTF8.GetString(body));
        }
        if (!call.StartsWith(Root, StringComparison.Ordinal) || call.IndexOf(Content, StringComparison.Ordinal) is not (> 0 and var at))
        {
            return null;
        }
        var (path, behaviour) = (call[Root.Length..at], call[(at + Content.Length)..]);
        lock (_lock)
        {
            if (Refusing is { } refusal && path.StartsWith(RefusingUnder, StringComparison.Ordinal))
            {
                return refusal;
            }
            if (behaviour != "replace" && _files.ContainsKey(path))
            {
                return CalendarDouble.Fault(409, "nameAlreadyExists");
            }
            _files[path] = body;
            _ids.TryAdd(path, $"item-{_ids.Count}");
            return LosesAnswers ? CalendarDouble.Fault(500, "lost") : (201, null, $$"""{"id":"{{_ids[path]}}"}""");
        }
    }

    private (int Status, int? After, string Body)? Name(string id, string body)
    {
        var name = JsonNode.Parse(body)!["name"]!.GetValue<string>();
        lock (_lock)
        {
            if (Refusing is { } refusal && RefusingUnder.Length == 0)
            {
                return refusal;
            }
            if (_ids.FirstOrDefault(known => known.Value == id && _files.ContainsKey(known.Key)).Key is not { } path)
            {
                return CalendarDouble.Fault(404, "itemNotFound");
            }
            var named = $"{path[..(path.LastIndexOf('/') + 1)]}{name}";
            if (named != path && _files.ContainsKey(named))
            {
                return CalendarDouble.Fault(409, "nameAlreadyExists");
            }
            _files.Remove(path, out var file);
            _files[named] = file!;
            _ids.Remove(path);
            _ids[named] = id;
            return LosesNaming ? CalendarDouble.Fault(500, "lost") : (200, null, $$"""{"id":"{{id}}"}""");
        }
    }
}
