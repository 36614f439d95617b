namespace PanelAssistant.Domain.Forums;

/// <summary>Collects what the files of a folder give, and the first thing that is wrong with each.</summary>
internal sealed class FolderReading
{
    private readonly List<string> _wrong = [];
    private readonly List<TermsOfReference> _forums = [];
    private readonly List<string> _files = [];

    public IReadOnlyList<TermsOfReference> Forums => _forums;

    public void Try(Action read)
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
    public void Stop()
    {
        if (_wrong.Count > 0)
        {
            throw new TermsException(string.Join('\n', _wrong));
        }
    }

    /// <summary>One forum has one file for each version.</summary>
    public void Add(string file, StrictValue root, IEnumerable<TermsOfReference> forums)
    {
        foreach (var terms in forums)
        {
            var again = _forums.FindIndex(known => known.Forum == terms.Forum && (known.Version == terms.Version || known.Family != terms.Family));
            if (again >= 0)
            {
                throw root.Refuse($"{_files[again]} already holds the terms of {terms.Forum} of {terms.Version}.");
            }
            _forums.Add(terms);
            _files.Add(file);
        }
    }
}
