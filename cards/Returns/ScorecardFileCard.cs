using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Returns;

/// <summary>A way to a scorecard's file, for this person, once and for a short while.</summary>
public static class ScorecardFileCard
{
    public static PersonalCard Render(ScorecardView view, string? link, int lastsMinutes, Language words)
    {
        var title = words["Your file: {0}", words["Scorecard of the {0}, {1}", view.Terms.ShortName, Dates.Of(view.Held, words)]];
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
                new Press(words["Back"], ReturnVerbs.Of(ReturnVerbs.Scorecard, view.Returns)) { WithInputs = false },
            ],
        };
    }
}
