namespace PanelAssistant.Domain.Forums;

/// <summary>The terms of every forum that runs here: those in the box, and a partnership's own folder beside them.</summary>
public sealed class TermsLibrary
{
    private const string Box = "Forums/Terms/";
    private readonly SortedDictionary<string, TermsOfReference> _byFile = new(StringComparer.Ordinal);

    private TermsLibrary()
    {
    }

    /// <summary>Newest version of each forum.</summary>
    public IEnumerable<TermsOfReference> All => _byFile.Values.GroupBy(terms => terms.Forum).Select(Newest);

    /// <summary>Terms files that the product brings with it.</summary>
    public static TermsLibrary InTheBox()
    {
        var library = new TermsLibrary();
        var assembly = typeof(TermsLibrary).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Box, StringComparison.Ordinal))
            {
                using var json = assembly.GetManifestResourceStream(name)!;
                var file = name[Box.Length..];
                library.Add(file, TermsLoader.Load(json, file));
            }
        }
        return library;
    }

    /// <summary>These terms and every <c>*.json</c> of a folder: a partnership that is not in the box brings files, no code.</summary>
    /// <exception cref="TermsException">The folder or one of its files is not usable.</exception>
    public TermsLibrary WithFolder(string path)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.json") : [];
        if (files.Length == 0)
        {
            throw new TermsException($"{path}: There is no terms file (*.json) in this folder.");
        }
        var library = new TermsLibrary();
        foreach (var (file, terms) in _byFile)
        {
            library.Add(file, terms);
        }
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            library.Add(Path.GetFileName(file), TermsLoader.LoadFile(file));
        }
        return library;
    }

    /// <param name="file">File name, for example <c>halton-csog.json</c>.</param>
    public TermsOfReference InFile(string file) => _byFile[file];

    /// <summary>The forum's newest terms.</summary>
    /// <exception cref="KeyNotFoundException">No file describes the forum.</exception>
    public TermsOfReference ForForum(ForumId forum) =>
        Find(forum) ?? throw new KeyNotFoundException($"No terms of reference are loaded for the forum {forum}.");

    /// <summary>The version that a flag or vote was opened under.</summary>
    public TermsOfReference ForForum(ForumId forum, string version) =>
        _byFile.Values.FirstOrDefault(terms => terms.Forum == forum && terms.Version == version)
        ?? throw new KeyNotFoundException($"No terms of reference of {version} are loaded for the forum {forum}.");

    public TermsOfReference? Find(ForumId forum)
    {
        var versions = _byFile.Values.Where(terms => terms.Forum == forum).ToList();
        return versions.Count == 0 ? null : Newest(versions);
    }

    private static TermsOfReference Newest(IEnumerable<TermsOfReference> versions) =>
        versions.MaxBy(terms => terms.Version, StringComparer.Ordinal)!;

    private void Add(string file, TermsOfReference terms)
    {
        foreach (var (other, known) in _byFile)
        {
            if (known.Forum == terms.Forum && known.Version == terms.Version)
            {
                throw new TermsException($"{file}(1): $.version: {other} already holds the terms of {terms.Forum} of {terms.Version}.");
            }
        }
        if (!_byFile.TryAdd(file, terms))
        {
            throw new TermsException($"{file}(1): $: There are two files of this name.");
        }
    }
}
