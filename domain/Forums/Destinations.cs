namespace PanelAssistant.Domain.Forums;

/// <summary>Names of forums that the files of a folder give to each other: kept until all are read, then held to exist.</summary>
internal sealed class Destinations
{
    private readonly List<(StrictValue At, string Family, bool TakesChildren, IReadOnlyList<ReceivingBody> Bodies)> _named = [];

    public string Forum(StrictValue value) => Named(value, takesChildren: false, []);

    public string TakingChildren(StrictValue value) => Named(value, takesChildren: true, []);

    public string ForumOrBody(StrictValue value, IReadOnlyList<ReceivingBody> bodies) => Named(value, takesChildren: false, bodies);

    public void AllIn(IReadOnlyList<TermsOfReference> forums)
    {
        foreach (var (at, family, takesChildren, bodies) in _named)
        {
            var kind = forums.FirstOrDefault(terms => terms.Family == family)?.Kind;
            if (kind is null && bodies.All(body => body.Id != family))
            {
                throw at.Refuse($"No file of this folder describes the forum \"{family}\".");
            }
            if (takesChildren && kind is ForumKind.Strategic)
            {
                throw at.Refuse($"The forum \"{family}\" is strategic and takes no children.");
            }
        }
    }

    private string Named(StrictValue value, bool takesChildren, IReadOnlyList<ReceivingBody> bodies)
    {
        var family = value.Id();
        _named.Add((value, family, takesChildren, bodies));
        return family;
    }
}
