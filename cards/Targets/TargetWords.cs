using System.Globalization;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Cards.Targets;

/// <summary>How targets are spoken of. A colour is always said in words too.</summary>
internal static class TargetWords
{
    public static string Status(TargetStatus status, Language words) => words[status switch
    {
        TargetStatus.Green => "Green",
        TargetStatus.Amber => "Amber",
        _ => "Red",
    }];

    public static string Figure(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Aim(Target target, Language words) => target.Direction is TargetDirection.AtLeast
        ? words["{0} or more", Figure(target.Aim)]
        : words["{0} or less", Figure(target.Aim)];

    /// <summary>Its colour, its reference, where it stands.</summary>
    public static string Line(Target target, DateOnly today, Language words) => target.Latest is { } latest
        ? words["{0}. {1}: {2}. {3}, now {4}, by {5}", Status(target.StatusOn(today), words), target.Reference, PlainText.Escape(target.Title), Aim(target, words), Figure(latest.Value), Dates.Of(target.Due, words)]
        : words["{0}. {1}: {2}. {3}, no figure yet, by {4}", Status(target.StatusOn(today), words), target.Reference, PlainText.Escape(target.Title), Aim(target, words), Dates.Of(target.Due, words)];

    public static string Title(Notice notice, Language words) => words["{0}: a target was missed", notice.Items[0].Reference];

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) => TargetReference.TryParse(notice.Items[0].Reference, out var target)
        ? [new Press(words["Open {0}", target], TargetVerbs.About(TargetVerbs.Show, target))]
        : [];
}
