using PanelAssistant.Domain;
using PanelAssistant.Domain.Links;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>
/// A link as seen from one end. It is stored twice, once for each end, in one commit, so that one query finds all links
/// of a record whichever way they point. Id: near end and far end.
/// </summary>
public sealed record LinkDocument
{
    public int Schema { get; init; } = 1;

    /// <summary>The end whose links are asked for.</summary>
    public required string From { get; init; }

    /// <summary>The link as one text, child first: CH-2041+LOC-7.</summary>
    public required string Link { get; init; }

    public IReadOnlyList<string> Themes { get; init; } = [];

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Forum { get; init; }

    public static string IdOf(LinkReference link) => IdOf(RecordReference.Of(link.Child), link.Other);

    public static string IdOf(RecordReference near, RecordReference far) => $"{near}>{far}";

    public Link ToDomain() => LinkReference.TryParse(Link, out var link)
        ? new() { Child = link.Child, Other = link.Other, Themes = Themes, By = new PersonId(By), At = At, Forum = new ForumId(Forum) }
        : throw new InvalidDataException($"\"{Link}\" is no link.");

    /// <summary>The link as both ends have it.</summary>
    public static IEnumerable<(string Id, LinkDocument Document)> BothEnds(Link link)
    {
        var child = RecordReference.Of(link.Child);
        yield return (IdOf(child, link.Other), Make(link, child));
        yield return (IdOf(link.Other, child), Make(link, link.Other));
    }

    private static LinkDocument Make(Link link, RecordReference from) => new()
    {
        From = from.ToString(),
        Link = link.Reference.ToString(),
        Themes = link.Themes,
        By = link.By.Value,
        At = link.At,
        Forum = link.Forum.Value,
    };
}

/// <summary>A group of people to whom children are linked. Id: the reference, GRP-4.</summary>
public sealed record PeerGroupDocument
{
    public int Schema { get; init; } = 1;

    public required int Number { get; init; }

    public required string Forum { get; init; }

    public required string Name { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public PeerGroup ToDomain() => new() { Reference = GroupReference.Of(Number), Forum = new ForumId(Forum), Name = Name, By = new PersonId(By), At = At };

    public static PeerGroupDocument From(PeerGroup group) => new()
    {
        Number = group.Reference.Number,
        Forum = group.Forum.Value,
        Name = group.Name,
        By = group.By.Value,
        At = group.At,
    };
}
