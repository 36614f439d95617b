using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Minutes;

/// <summary>Writing in one section. What was typed and refused comes back.</summary>
/// <param name="Part">A section of the meeting, or the reference of an item.</param>
/// <param name="Typed">What came with a press that was refused, by key.</param>
public sealed record MinutesSectionView(MeetingMinutes Minutes, string Group, string Part, IReadOnlyDictionary<string, string>? Typed = null, string? Said = null);

public static class MinutesSectionCard
{
    public static PersonalCard Render(MinutesSectionView view, Language words)
    {
        var item = view.Minutes.Body.Find(view.Part);
        var name = item?.Title ?? MinutesWords.Section(view.Part, words);
        var title = words["{0}, minutes of {1}", name, Dates.Of(view.Minutes.Meeting, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.AddRange(item is null ? Section(view, words) : Item(view, item, words));
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Save"], MinutesVerbs.Of(MinutesVerbs.Edit, view.Minutes.Reference,
                    new(MinutesVerbs.Part, view.Part), new(MinutesVerbs.Seen, view.Minutes.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)))) { Style = "positive" },
                new Press(words["Back"], MinutesVerbs.Of(MinutesVerbs.Show, view.Minutes.Reference)) { WithInputs = false },
            ],
        };
    }

    private static IEnumerable<Element> Section(MinutesSectionView view, Language words)
    {
        if (view.Part == MinutesText.Attendance)
        {
            foreach (var line in view.Minutes.Body.Attendance.Where(line => !line.Standing || view.Minutes.Body.PresenceOf(line) is not Presence.NotRecorded || view.Minutes.Body.Attendance.Count <= MostPeople).Take(MostPeople))
            {
                yield return new ChoiceInput(MinutesVerbs.Text + MinutesText.Present(line), $"{PlainText.Clean(line.Name)}, {line.SeatTitle}",
                    [.. Enum.GetValues<Presence>().Select(presence => new Choice(MinutesWords.Of(presence, words), presence.ToString()))])
                {
                    Value = view.Minutes.Body.PresenceOf(line).ToString(),
                };
            }
        }
        yield return Input(view, view.Part, words["Text of this section"]);
    }

    /// <summary>More would not fit one card.</summary>
    private const int MostPeople = 30;

    private static IEnumerable<Element> Item(MinutesSectionView view, MinutesItem item, Language words)
    {
        if (item.Handling is ItemHandling.NoNames)
        {
            yield return Text.Of(words["Discussed without a name: write nothing that may tell who it is."]);
        }
        yield return Input(view, MinutesText.Said(item.Reference), words["What was said, in short"]);
        yield return Input(view, MinutesText.Decided(item.Reference), words["What was agreed, beside recorded decisions"]);
        if (item.Handling is ItemHandling.Child)
        {
            var level = MinutesText.Level(item.Reference);
            yield return new ChoiceInput(MinutesVerbs.Text + level, words["Level of risk that the group agreed{0}", item.ToolLevel is { } tool ? words[" (the tool says: {0})", tool] : ""],
                [.. Enum.GetValues<RiskLevel>().Select(one => RiskWords.Of(one, Language.English)).Select(one => new Choice(words[one], one))])
            {
                Value = Shown(view, level),
                Placeholder = words["Choose a level"],
            };
            yield return Input(view, MinutesText.LevelWhy(item.Reference), words["Why that level, where it is not the tool's"]);
            yield return new DateInput(MinutesVerbs.Text + MinutesText.Review(item.Reference), words["To be looked at again on"])
            {
                Value = Shown(view, MinutesText.Review(item.Reference)) ?? view.Minutes.Body.ReviewOf(item)?.ToString("yyyy-MM-dd"),
            };
        }
        if (item.Handling is ItemHandling.Child or ItemHandling.General)
        {
            yield return Input(view, MinutesText.Intelligence(item.Reference), words["Intelligence: only those who may see it read this"]);
            yield return new ChoiceInput(MinutesVerbs.Text + MinutesText.Released(item.Reference), words["Is the intelligence released into the minutes?"],
                [new(words["No, it stays restricted"], "no"), new(words["Yes, its giver agreed"], MinutesText.Yes)])
            {
                Value = Shown(view, MinutesText.Released(item.Reference)) ?? "no",
            };
        }
    }

    private static TextInput Input(MinutesSectionView view, string key, string label) => new(MinutesVerbs.Text + key, label)
    {
        Multiline = true,
        MaxLength = MinutesText.MostOf(key),
        Value = Shown(view, key),
    };

    private static string? Shown(MinutesSectionView view, string key) => view.Typed?.GetValueOrDefault(key) ?? view.Minutes.Body[key];
}
