namespace PanelAssistant.Domain.Forums;

/// <summary>
/// One document may describe a group that sits in several areas (Oxfordshire's Network and its three Panels). Each
/// sitting is a forum with its own members and meetings, and all of them share the text.
/// </summary>
internal static class SittingReading
{
    public static IEnumerable<TermsOfReference> Sittings(IReadOnlyDictionary<string, StrictValue> root, TermsOfReference document)
    {
        if (root["sittings"].IsNull)
        {
            return [document with { Areas = Areas(root["areas"], document.Profile.Areas) }];
        }
        if (!root["areas"].IsNull)
        {
            throw root["areas"].Refuse("Each sitting has areas of its own: this must be null.");
        }
        var sittings = new List<TermsOfReference>();
        foreach (var item in root["sittings"].Items())
        {
            var fields = item.Fields("forum", "name", "shortName", "areas");
            var forum = new ForumId(fields["forum"].Id());
            if (sittings.Any(sitting => sitting.Forum == forum))
            {
                throw fields["forum"].Refuse($"The forum \"{forum}\" is listed twice.");
            }
            var areas = Areas(fields["areas"], document.Profile.Areas);
            var shared = areas.FirstOrDefault(area => sittings.Any(sitting => sitting.Areas.Contains(area)));
            sittings.Add(shared is { } ? throw fields["areas"].Refuse($"Another sitting covers the area \"{shared}\" already.") : document with
            {
                Forum = forum,
                Name = fields["name"].Text(),
                ShortName = fields["shortName"].Text(),
                Areas = areas,
            });
        }
        return sittings;
    }

    private static IReadOnlyList<string> Areas(StrictValue list, IReadOnlyList<string> all)
    {
        foreach (var item in list.Items())
        {
            ProfileReading.Area(item, all);
        }
        return ProfileReading.Areas(list);
    }
}
