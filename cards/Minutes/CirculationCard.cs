using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Notices;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Minutes;

/// <summary>Who gets which copy, and where each message stands.</summary>
/// <param name="Lines">One a person.</param>
/// <param name="Nobody">Names of agencies that should hear and have nobody in a seat.</param>
/// <param name="Rule">The clauses that say who gets them.</param>
public sealed record CirculationView(MeetingMinutes Minutes, string Group, IReadOnlyList<CirculationLine> Lines, IReadOnlyList<string> Nobody, IReadOnlyList<string> Rule, string? Said = null, bool SaidIsRefusal = false);

/// <param name="State">Nothing while it was not sent.</param>
public sealed record CirculationLine(string Who, string Agency, CopyKind Kind, DeliveryState? State, DateTimeOffset? Read)
{
    /// <summary>Known by a work address alone: told by mail that the minutes wait.</summary>
    public bool IsAway { get; init; }

    /// <summary>Sent so long ago that where the message stands is not looked up any more.</summary>
    public bool IsOlder { get; init; }

    /// <summary>The minutes were corrected since they were sent.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>The mail that went in the message's place.</summary>
    public MailStanding? Mail { get; init; }
}

public static class CirculationCard
{
    private const int MostShown = 60;

    public static PersonalCard Render(CirculationView view, Language words)
    {
        var title = words["Who gets the minutes: {0}, {1}", view.Group, Dates.Of(view.Minutes.Meeting, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.AddRange(view.Rule.Select(Text.Note));
        if (view.Nobody.Count > 0)
        {
            body.Add(new Container([Text.Of(words["Nobody sits for: {0}. Give somebody the seat, or send them by hand.", string.Join(", ", view.Nobody.Select(PlainText.Escape))])]) { Style = "warning" });
        }
        body.AddRange(MailWords.Warning(view.Lines.Select(line => line.Mail), words));
        if (view.Lines.Count(Failed) is > 0 and var failed)
        {
            body.Add(new Container([Text.Of(words["Not delivered: {0}. Press Send to try them again.", failed])]) { Style = "attention" });
        }
        if (view.Lines.Count(line => line.IsCorrected) is > 0 and var corrected)
        {
            body.Add(new Container([Text.Of(words["Have the minutes without the latest correction: {0}. Press Send to tell them.", corrected])]) { Style = "warning" });
        }
        foreach (var line in view.Lines.OrderByDescending(Failed).ThenBy(line => line.Who, StringComparer.Ordinal).Take(MostShown))
        {
            body.Add(Text.Of(Line(line, words)) with { Spacing = "Small" });
        }
        if (view.Lines.Count > MostShown)
        {
            body.Add(Text.Of(words["And {0} more.", view.Lines.Count - MostShown]));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Send"], MinutesVerbs.Of(MinutesVerbs.Send, view.Minutes.Reference)) { Style = "positive", WithInputs = false },
                new Press(words["Back"], MinutesVerbs.Of(MinutesVerbs.Show, view.Minutes.Reference)) { WithInputs = false },
            ],
        };
    }

    private static string Line(CirculationLine line, Language words)
    {
        var state = line.Mail is { } mail ? MailWords.State(mail, words) : line.IsOlder ? words["sent, where it stands is too old to be looked up"] : line.State is { } sent ? DeliveriesCard.State(sent, words) : words["not sent yet"];
        var read = line.Read is { } at ? words[", read on {0}", Dates.OfMoment(at, words)] : "";
        var copy = line.IsAway ? words["known by an address alone"] : line.Kind is CopyKind.Full ? words["the whole"] : words["own items"];
        return $"**{PlainText.Escape(line.Who)}**, {PlainText.Escape(line.Agency)}: {copy}, {state}{read}";
    }

    private static bool Failed(CirculationLine line) => line.Mail is { } mail ? mail.State is DeliveryState.Failed : line.State is DeliveryState.Failed or DeliveryState.NotReachable;
}
