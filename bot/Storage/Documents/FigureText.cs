using System.Globalization;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A cell of figures as text: AtRisk/Type=Criminal/Area=2. What a later version cannot read is left out.</summary>
internal static class FigureText
{
    private const string NotScreened = "None";

    public static string Of(FigureCell cell) => string.Join('/', new[] { cell.Measure.ToString(), Of(cell.By), Of(cell.And) }.OfType<string>());

    public static FigureCell? Read(string text)
    {
        var parts = text.Split('/');
        return Enum.TryParse<Measure>(parts[0], out var measure) && parts.Skip(1).Select(Slice).ToList() is var slices && slices.TrueForAll(slice => slice is not null)
            ? new(measure, slices is [var by, ..] ? by : null, slices is [_, var and, ..] ? and : null)
            : null;
    }

    /// <summary>The place of a theme in the list.</summary>
    public static int? PlaceOf(string theme)
    {
        for (var at = 0; at < Themes.All.Count; at++)
        {
            if (Themes.All[at].Id == theme)
            {
                return at;
            }
        }
        return null;
    }

    private static string? Of(Slice? slice) => slice is not { } known ? null : $"{known.Kind}=" + known.Kind switch
    {
        SliceKind.Type => ((ExploitationType)known.Code).ToString(),
        SliceKind.Level => known == Domain.Reports.Slice.NotScreened ? NotScreened : ((RiskLevel)known.Code).ToString(),
        SliceKind.Age => ((AgeBand)known.Code).ToString(),
        SliceKind.Group => ((AgeGroup)known.Code).ToString(),
        SliceKind.Theme => Themes.All[known.Code].Id,
        _ => known.Code.ToString(CultureInfo.InvariantCulture),
    };

    private static Slice? Slice(string text)
    {
        var parts = text.Split('=', 2);
        if (parts is not [var name, var code] || !Enum.TryParse<SliceKind>(name, out var kind))
        {
            return null;
        }
        return kind switch
        {
            SliceKind.Type => Enum.TryParse<ExploitationType>(code, out var type) ? Domain.Reports.Slice.Of(type) : null,
            SliceKind.Level => code == NotScreened ? Domain.Reports.Slice.NotScreened : Enum.TryParse<RiskLevel>(code, out var level) ? Domain.Reports.Slice.Of(level) : null,
            SliceKind.Age => Enum.TryParse<AgeBand>(code, out var band) ? Domain.Reports.Slice.Of(band) : null,
            SliceKind.Group => Enum.TryParse<AgeGroup>(code, out var group) ? Domain.Reports.Slice.Of(group) : null,
            SliceKind.Theme => PlaceOf(code) is { } place ? Domain.Reports.Slice.Theme(place) : null,
            _ => int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var area) ? Domain.Reports.Slice.Area(area) : null,
        };
    }
}
