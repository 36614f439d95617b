namespace PanelAssistant.Domain.Disruption;

/// <summary>What can be done to disrupt (Halton CSOG, section 3). Names of measures are labels: the law behind them is not ours to apply.</summary>
public static class Tactics
{
    private const string Box = "Disruption/tactics.json";

    static Tactics()
    {
        using var file = typeof(Tactics).Assembly.GetManifestResourceStream(Box) ?? throw new InvalidOperationException($"{Box} is not in the build.");
        All = Load(file, Box);
    }

    public static IReadOnlyList<Tactic> All { get; }

    /// <exception cref="InvalidDataException">The file is not a list of tactics; the message is <c>file(line): path: sentence</c>.</exception>
    public static IReadOnlyList<Tactic> Load(Stream json, string file) =>
    [
        .. StrictJson.Read(json, file, message => new InvalidDataException(message)).Fields("tactics")["tactics"].Items().Select(item =>
        {
            var fields = item.Fields("id", "title");
            return new Tactic(fields["id"].Text(), fields["title"].Text());
        }),
    ];

    public static Tactic? Find(string? id) => All.FirstOrDefault(tactic => string.Equals(tactic.Id, id, StringComparison.OrdinalIgnoreCase));
}

/// <param name="Id">Stands in stored records.</param>
public sealed record Tactic(string Id, string Title);
