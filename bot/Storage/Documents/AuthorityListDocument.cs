using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>The authority's list of flagged children beside the group's own flags. Id: the forum.</summary>
public sealed record AuthorityListDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public DateOnly? Given { get; init; }

    public string? By { get; init; }

    public IReadOnlyList<ListedDocument> Listed { get; init; } = [];

    public IReadOnlyList<int> Flagged { get; init; } = [];

    private Memo<AuthorityListDocument, AuthorityList> _domain;

    public AuthorityList ToDomain() => _domain.Of(this, static document => document.Make());

    private AuthorityList Make() => new()
    {
        Forum = new ForumId(Forum),
        Given = Given,
        By = By is null ? null : new PersonId(By),
        Listed = [.. Listed.Select(line => new ListedChild(CaseReference.Of(line.Child), line.On))],
        Flagged = [.. Flagged.Select(CaseReference.Of)],
    };

    public static AuthorityListDocument From(AuthorityList list)
    {
        var document = new AuthorityListDocument
        {
            Forum = list.Forum.Value,
            Given = list.Given,
            By = list.By?.Value,
            Listed = [.. list.Listed.Select(line => new ListedDocument(line.Child.Number, line.On))],
            Flagged = [.. list.Flagged.Select(child => child.Number)],
        };
        document._domain.Set(document, list);
        return document;
    }
}

public sealed record ListedDocument(int Child, DateOnly? On);
