namespace PanelAssistant.Domain.Forums;

/// <summary>Collects what the files of a folder give, and the first thing that is wrong with each.</summary>
internal sealed class FolderReading
{
    private readonly List<string> _wrong = [];
    private readonly List<Root> _roots = [];
    private readonly List<TermsOfReference> _found = [];
    private readonly List<string> _files = [];

    public FolderReading(IEnumerable<TermsFile> files)
    {
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            using (file.Json)
            {
                Try(() => _roots.Add(new(file.Name, StrictJson.Read(file.Json, file.Name, message => new TermsException(message)))));
            }
        }
        Stop();
    }

    public IReadOnlyList<TermsOfReference> Found => _found;

    public Glossary Glossary(string file)
    {
        var glossary = Domain.Forums.Glossary.Empty;
        if (Take(file) is { } root)
        {
            Try(() => glossary = ProfileReading.Glossary(root));
        }
        return glossary;
    }

    public PartnershipProfile Profile(string file, Glossary glossary, Destinations destinations)
    {
        var root = Take(file) ?? throw new TermsException($"{file}: The file is missing: it says what the partnership's forums share.");
        PartnershipProfile? profile = null;
        Try(() => profile = ProfileReading.Profile(root, glossary, destinations));
        if (profile is null)
        {
            Stop();
        }
        return profile!;
    }

    public void Forums(PartnershipProfile profile, Destinations destinations)
    {
        foreach (var file in _roots)
        {
            Try(() => Add(file, TermsLoader.Read(file.Value, profile, destinations)));
        }
        Stop();
    }

    /// <summary>One forum has one file for each version.</summary>
    private void Add(Root file, IEnumerable<TermsOfReference> forums)
    {
        foreach (var terms in forums)
        {
            var again = _found.FindIndex(known => known.Forum == terms.Forum && (known.Version == terms.Version || known.Family != terms.Family));
            if (again >= 0)
            {
                throw file.Value.Refuse($"{_files[again]} already holds the terms of {terms.Forum} of {terms.Version}.");
            }
            _found.Add(terms);
            _files.Add(file.Name);
        }
    }

    private StrictValue? Take(string name)
    {
        var found = _roots.Find(file => Path.GetFileName(file.Name) == name);
        return found is not null && _roots.Remove(found) ? found.Value : null;
    }

    private void Try(Action read)
    {
        try
        {
            read();
        }
        catch (TermsException wrong)
        {
            _wrong.Add(wrong.Message);
        }
    }

    /// <exception cref="TermsException">Something was wrong so far.</exception>
    private void Stop()
    {
        if (_wrong.Count > 0)
        {
            throw new TermsException(string.Join('\n', _wrong));
        }
    }

    private sealed record Root(string Name, StrictValue Value);
}
