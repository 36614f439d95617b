namespace PanelAssistant.Domain.Links;

/// <summary>What links and places are about, so that patterns are seen (Halton CSOG, section 1: connectivity, themes and trends).</summary>
public static class Themes
{
    private const string Box = "Links/themes.json";

    static Themes()
    {
        using var file = typeof(Themes).Assembly.GetManifestResourceStream(Box) ?? throw new InvalidOperationException($"{Box} is not in the build.");
        All =
        [
            .. StrictJson.Read(file, Box, message => new InvalidDataException(message)).Fields("themes")["themes"].Items().Select(item =>
            {
                var fields = item.Fields("id", "title");
                return new Theme(fields["id"].Text(), fields["title"].Text());
            }),
        ];
    }

    public static IReadOnlyList<Theme> All { get; }

    public static Theme? Find(string id) => All.FirstOrDefault(theme => theme.Id == id);

    /// <summary>In the order of the list, without what the list does not know any more.</summary>
    public static IReadOnlyList<Theme> Of(IReadOnlyList<string> ids) => [.. All.Where(theme => ids.Contains(theme.Id))];
}

/// <param name="Id">Stands in stored records.</param>
public sealed record Theme(string Id, string Title);
