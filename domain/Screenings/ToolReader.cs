using System.Text.Json;

namespace PanelAssistant.Domain.Screenings;

/// <summary>One JSON object of a tool, read strictly: unknown, missing, empty and wrongly typed properties are faults with their path.</summary>
internal sealed class ToolReader
{
    private readonly JsonElement _json;
    private readonly string _path;
    private readonly List<string> _faults;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public ToolReader(JsonElement json, string path, List<string> faults)
    {
        (_json, _path, _faults) = (json, path, faults);
        if (json.ValueKind is not JsonValueKind.Object)
        {
            Fault("", "must be an object");
        }
    }

    public void Fault(string name, string what) =>
        _faults.Add($"{(name.Length == 0 ? _path : _path.Length == 0 ? name : $"{_path}.{name}")}: {what}");

    public string Text(string name) =>
        Value(name) switch
        {
            null => Missing(name, ""),
            { ValueKind: JsonValueKind.String } value when !string.IsNullOrWhiteSpace(value.GetString()) => value.GetString()!,
            _ => Wrong(name, "must be a text that is not empty", ""),
        };

    public bool YesNo(string name) =>
        Value(name) switch
        {
            null => Missing(name, false),
            { ValueKind: JsonValueKind.True } => true,
            { ValueKind: JsonValueKind.False } => false,
            _ => Wrong(name, "must be true or false", false),
        };

    public int? OptionalAge(string name) =>
        Value(name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var age) && age is > 0 and < 18 => age,
            _ => Wrong<int?>(name, "must be an age from 1 to 17", null),
        };

    public string? OptionalText(string name) => _json.ValueKind is JsonValueKind.Object && _json.TryGetProperty(name, out _) ? Text(name) : null;

    public ToolReader Object(string name) =>
        new(Value(name) ?? Missing(name, default(JsonElement)), _path.Length == 0 ? name : $"{_path}.{name}", _faults);

    public List<T> List<T>(string name, Func<ToolReader, T> read, bool mayBeEmpty = false)
    {
        if (Value(name) is not { ValueKind: JsonValueKind.Array } list || (!mayBeEmpty && list.GetArrayLength() == 0))
        {
            return Wrong(name, "must be a list that is not empty", new List<T>());
        }
        var items = new List<T>();
        foreach (var item in list.EnumerateArray())
        {
            var reader = new ToolReader(item, $"{(_path.Length == 0 ? "" : _path + ".")}{name}[{items.Count}]", _faults);
            items.Add(read(reader));
            reader.Done();
        }
        return items;
    }

    /// <summary>Reports what nobody asked for: usually a misspelt name.</summary>
    public void Done()
    {
        if (_json.ValueKind is not JsonValueKind.Object)
        {
            return;
        }
        foreach (var property in _json.EnumerateObject())
        {
            if (!_read.Contains(property.Name))
            {
                Fault(property.Name, "is not a known property");
            }
        }
    }

    private JsonElement? Value(string name)
    {
        _read.Add(name);
        return _json.ValueKind is JsonValueKind.Object && _json.TryGetProperty(name, out var value) ? value : null;
    }

    private T Missing<T>(string name, T instead) => Wrong(name, "is missing", instead);

    private T Wrong<T>(string name, string what, T instead)
    {
        Fault(name, what);
        return instead;
    }
}
