using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Records;

/// <summary>A child's legal holds, for those who run a group that has the child.</summary>
/// <param name="Said">What was just done, or why it was not.</param>
public sealed record HoldView(CaseReference Child, IReadOnlyList<HoldLine> Holds, string? Said = null, bool Refused = false, string? Why = null)
{
    public bool IsOnHold => Holds.Any(hold => hold.Released is null);
}

/// <param name="Who">Their name, as the group knows them.</param>
public sealed record HoldLine(LegalHold Hold, string Who, string? ReleasedBy)
{
    public HoldRelease? Released => Hold.Released;
}

public static class HoldCard
{
    private const int MostShown = 6;

    public static PersonalCard Render(HoldView view, Language words)
    {
        var title = words["Legal hold: {0}", view.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(view.Refused ? new Container([Text.Of(said)]) { Style = "attention" } : Text.Of(said));
        }
        body.Add(Text.Of(view.IsOnHold
            ? words["On hold: nothing of this record may be removed, however old it is."]
            : words["Not on hold. A hold keeps everything about the child, for example for a court or a review, until somebody releases it."]));
        body.AddRange(view.Holds.Reverse().Take(MostShown).Select(line => Line(line, words)));
        if (view.Holds.Count > MostShown)
        {
            body.Add(Text.Note(words["{0} older holds are kept with the record.", view.Holds.Count - MostShown]));
        }
        body.Add(new TextInput(RecordVerbs.Why, view.IsOnHold ? words["Why may it be released?"] : words["Why is it put on hold?"])
        {
            Multiline = true,
            MaxLength = LegalHold.MostCharacters,
            Value = view.Why,
        });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                view.IsOnHold
                    ? new Press(words["Release the hold"], RecordVerbs.About(RecordVerbs.ReleaseHold, view.Child)) { Style = "destructive" }
                    : new Press(words["Put on hold"], RecordVerbs.About(RecordVerbs.PlaceHold, view.Child)) { Style = "positive" },
            ],
        };
    }

    private static Container Line(HoldLine line, Language words)
    {
        List<Element> items =
        [
            Text.Of(words["Put on hold by {0}, {1}", PlainText.Escape(line.Who), Dates.OfMoment(line.Hold.At, words)]) with { Weight = "Bolder" },
            Text.Typed(line.Hold.Why) with { Spacing = "Small" },
        ];
        if (line.Released is { } released)
        {
            items.Add(Text.Of(words["Released by {0}, {1}", PlainText.Escape(line.ReleasedBy ?? ""), Dates.OfMoment(released.At, words)]) with { Spacing = "Small" });
            items.Add(Text.Typed(released.Why) with { Spacing = "Small" });
        }
        return new(items) { Separator = true, Spacing = "Medium" };
    }
}
