using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Reports;

/// <summary>A way to a report's file, for this person, once and for a short while.</summary>
public static class ReportFileCard
{
    /// <param name="format">Of this file: the others are offered beside it.</param>
    public static PersonalCard Render(ReportView view, string format, string? link, int lastsMinutes, Language words)
    {
        var title = words["Your file: {0}", new ReportComposer(view, words).Title()];
        (string Format, string Title)[] formats = link is null ? [] : [(ReportVerbs.Word, words["As a Word file"]), (ReportVerbs.Xlsx, words["As a spreadsheet"]), (ReportVerbs.Csv, words["As CSV"])];
        return new()
        {
            Summary = title,
            Body =
            [
                Text.Title(title),
                Text.Of(link is null
                    ? words["Files are not set up here. Ask whoever runs the bot to set Files:Address."]
                    : words["The link is yours alone, opens once, and lasts {0} minutes. The file holds figures, and names nobody.", lastsMinutes]),
            ],
            Actions =
            [
                .. link is null ? (CardAction[])[] : [new OpenLink(words["Open the file"], link)],
                .. formats.Where(one => one.Format != format).Select(one => new Press(one.Title, ReportVerbs.FileOf(view, one.Format)) { WithInputs = false }),
                new Press(words["Back"], ReportVerbs.OpenReport(view)) { WithInputs = false },
            ],
        };
    }
}
