namespace PanelAssistant.Domain.Forums;

/// <summary>Names of forums that the files of a folder give to each other: kept until all are read, then held to exist.</summary>
internal sealed class Destinations
{
    private static readonly IReadOnlyList<ReceivingBody> NoBodies = [];
    private readonly List<Destination> _named = [];

    public string Forum(StrictValue value) => Named(value, takesChildren: false, NoBodies);

    public string TakingChildren(StrictValue value) => Named(value, takesChildren: true, NoBodies);

    public string ForumOrBody(StrictValue value, IReadOnlyList<ReceivingBody> bodies) => Named(value, takesChildren: false, bodies);

    public void AllIn(IReadOnlyList<TermsOfReference> forums)
    {
        foreach (var named in _named)
        {
            var known = forums.FirstOrDefault(terms => terms.Family == named.Family);
            if (known is null && named.Bodies.All(body => body.Id != named.Family))
            {
                throw named.At.Refuse($"No file of this folder describes the forum \"{named.Family}\".");
            }
            if (named.TakesChildren && known is { Kind: ForumKind.Strategic })
            {
                throw named.At.Refuse($"The forum \"{named.Family}\" is strategic and takes no children.");
            }
        }
    }

    private string Named(StrictValue value, bool takesChildren, IReadOnlyList<ReceivingBody> bodies)
    {
        var family = value.Id();
        _named.Add(new(value, family, takesChildren, bodies));
        return family;
    }

    private sealed record Destination(StrictValue At, string Family, bool TakesChildren, IReadOnlyList<ReceivingBody> Bodies);
}
