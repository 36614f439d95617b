namespace PanelAssistant.Domain.Forums;

/// <summary>The terms of every forum of one partnership: one in the box, or a folder of its own files and no code.</summary>
public sealed class TermsLibrary
{
    /// <summary>Whose terms hold where no setting names another.</summary>
    public const string DefaultPartnership = "halton";

    private const string Box = "Forums/Terms/";
    private const string ProfileFile = "partnership.json";
    private const string GlossaryFile = "glossary.json";

    private readonly IReadOnlyList<TermsOfReference> _forums;

    private TermsLibrary(PartnershipProfile profile, IReadOnlyList<TermsOfReference> forums)
    {
        Profile = profile;
        _forums = forums;
    }

    public PartnershipProfile Profile { get; }

    /// <summary>Newest version of each forum; those that discuss children come first.</summary>
    public IEnumerable<TermsOfReference> All => _forums.GroupBy(terms => terms.Forum).Select(Newest).OrderBy(terms => terms.Kind);

    /// <summary>Partnerships that the product brings with it.</summary>
    public static IReadOnlyList<string> Partnerships { get; } =
    [
        .. typeof(TermsLibrary).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Box, StringComparison.Ordinal) && name.EndsWith("/" + ProfileFile, StringComparison.Ordinal))
            .Select(name => name[Box.Length..^(ProfileFile.Length + 1)])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads that partnership's files and no others.</summary>
    /// <exception cref="TermsException">There is no such partnership.</exception>
    public static TermsLibrary InTheBox(string partnership = DefaultPartnership)
    {
        var assembly = typeof(TermsLibrary).Assembly;
        var folder = $"{Box}{partnership}/";
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).ToList();
        return files.Count > 0
            ? Read([.. files.Select(name => (name[Box.Length..], assembly.GetManifestResourceStream(name)!))])
            : throw new TermsException($"There is no partnership \"{partnership}\" in the box. There is: {string.Join(", ", Partnerships)}.");
    }

    /// <summary>Every <c>*.json</c> of a folder: a partnership that is not in the box.</summary>
    /// <exception cref="TermsException">The folder or one of its files is not usable.</exception>
    public static TermsLibrary InFolder(string path)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.json") : [];
        return files.Length > 0
            ? Read([.. files.Select(file => (Path.GetFileName(file), (Stream)File.OpenRead(file)))])
            : throw new TermsException($"{path}: There is no terms file (*.json) in this folder.");
    }

    /// <param name="files">What messages call each file, and its text. The streams are closed.</param>
    /// <exception cref="TermsException">A file is not what it must be; the message says where.</exception>
    public static TermsLibrary Read(IReadOnlyList<(string File, Stream Json)> files)
    {
        var read = new SortedDictionary<string, StrictValue>(StringComparer.Ordinal);
        foreach (var (file, json) in files)
        {
            using (json)
            {
                read.Add(file, StrictJson.Read(json, file, message => new TermsException(message)));
            }
        }
        var destinations = new Destinations();
        var glossary = Take(read, GlossaryFile) is { } words ? ProfileReading.Glossary(words) : Glossary.Empty;
        var profile = ProfileReading.Profile(
            Take(read, ProfileFile) ?? throw new TermsException($"{ProfileFile}: The file is missing: it says what the partnership's forums share."),
            glossary,
            destinations);
        var forums = new List<TermsOfReference>();
        var filesOfForums = new List<string>();
        foreach (var (file, root) in read)
        {
            foreach (var terms in TermsLoader.Read(root, profile, destinations))
            {
                var again = forums.FindIndex(known => known.Forum == terms.Forum && (known.Version == terms.Version || known.Family != terms.Family));
                if (again >= 0)
                {
                    throw root.Refuse($"{filesOfForums[again]} already holds the terms of {terms.Forum} of {terms.Version}.");
                }
                forums.Add(terms);
                filesOfForums.Add(file);
            }
        }
        destinations.AllIn(forums);
        return forums.Count > 0 ? new(profile, forums) : throw new TermsException($"{ProfileFile}: No file beside it describes a forum.");
    }

    /// <summary>The forums that one document describes, such as the panels of three areas.</summary>
    public IEnumerable<TermsOfReference> Family(string family) => All.Where(terms => terms.Family == family);

    /// <summary>The forum's newest terms.</summary>
    /// <exception cref="KeyNotFoundException">No file describes the forum.</exception>
    public TermsOfReference ForForum(ForumId forum) =>
        Find(forum) ?? throw new KeyNotFoundException($"No terms of reference are loaded for the forum {forum}.");

    /// <summary>The version that a flag or vote was opened under.</summary>
    public TermsOfReference ForForum(ForumId forum, string version) =>
        _forums.FirstOrDefault(terms => terms.Forum == forum && terms.Version == version)
        ?? throw new KeyNotFoundException($"No terms of reference of {version} are loaded for the forum {forum}.");

    public TermsOfReference? Find(ForumId forum) => All.FirstOrDefault(terms => terms.Forum == forum);

    private static TermsOfReference Newest(IEnumerable<TermsOfReference> versions) =>
        versions.MaxBy(terms => terms.Version, StringComparer.Ordinal)!;

    private static StrictValue? Take(SortedDictionary<string, StrictValue> read, string file)
    {
        var found = read.Keys.FirstOrDefault(name => Path.GetFileName(name) == file);
        return found is not null && read.Remove(found, out var value) ? value : null;
    }
}
