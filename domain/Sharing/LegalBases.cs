namespace PanelAssistant.Domain.Sharing;

/// <summary>The bases in law on which information about a child is shared. Which of them holds is the sharer's to say; none is checked here.</summary>
public static class LegalBases
{
    private const string Box = "Sharing/legal-bases.json";

    static LegalBases()
    {
        using var file = typeof(LegalBases).Assembly.GetManifestResourceStream(Box) ?? throw new InvalidOperationException($"{Box} is not in the build.");
        All = Load(file, Box);
    }

    public static IReadOnlyList<LegalBasis> All { get; }

    /// <exception cref="InvalidDataException">The file is not a list of bases; the message is <c>file(line): path: sentence</c>.</exception>
    public static IReadOnlyList<LegalBasis> Load(Stream json, string file)
    {
        var bases = new List<LegalBasis>();
        foreach (var item in StrictJson.Read(json, file, message => new InvalidDataException(message)).Fields("bases")["bases"].Items())
        {
            var fields = item.Fields("id", "title", "source?", "notSaid?");
            var (source, notSaid) = (fields.GetValueOrDefault("source")?.Text(), fields.GetValueOrDefault("notSaid")?.Text());
            if (source is null == notSaid is null)
            {
                throw item.Refuse("Give the law in \"source\", or say in \"notSaid\" what no law is named for: one of them.");
            }
            if (bases.Any(known => known.Id == fields["id"].Text()))
            {
                throw fields["id"].Refuse($"The basis \"{fields["id"].Text()}\" stands twice.");
            }
            bases.Add(new(fields["id"].Text(), fields["title"].Text(), source, notSaid));
        }
        return bases;
    }

    public static LegalBasis? Find(string? id) => All.FirstOrDefault(basis => basis.Id == id);
}

/// <param name="Id">Stands in stored records.</param>
/// <param name="Title">In own words, as it is chosen.</param>
/// <param name="Source">The law; nothing where none is named.</param>
/// <param name="NotSaid">What is left open, where no law is named.</param>
public sealed record LegalBasis(string Id, string Title, string? Source, string? NotSaid);
