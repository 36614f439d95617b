using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Cases;

/// <param name="Next">Where the next page starts, or nothing at the end.</param>
public sealed record NotSentView(FrontDoor Door, IReadOnlyList<Child> Children, string? Next);

/// <summary>Where children stand with the front door (Halton CSOG, section 3: every child at risk is assessed there).</summary>
public static class FrontDoorCards
{
    public const int PageSize = 8;

    /// <summary>The lines on a child's record; a warning when anything is lacking.</summary>
    public static IEnumerable<Element> Lines(Child child, FrontDoor door, Language words)
    {
        if (child.FrontDoor is not { } status)
        {
            yield return Warning(words["{0} has not been told of this child. Tell them now, and record the day.", door.Name]);
            yield break;
        }
        yield return Text.Of(words["Sent to {0} on {1}.", door.Name, Dates.Of(status.SentOn, words)]);
        yield return status is { Outcome: { } outcome, DecidedOn: { } day }
            ? Text.Of(words["Outcome on {0}: {1}.", Dates.Of(day, words), door.Outcomes.FirstOrDefault(known => known.Id == outcome)?.Title ?? outcome])
            : Warning(words["No outcome is recorded yet."]);
        yield return status.Intervention is { } help
            ? Text.Of(words["Help: {0}", PlainText.Escape(help)])
            : Warning(words["No help is recorded yet."]);
    }

    public static PersonalCard Record(Child child, FrontDoor door, DateOnly today, string? said, Language words)
    {
        var title = words["{0} and the front door", child.Reference];
        List<Element> body = [Text.Title(title)];
        if (said is not null)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.AddRange(Lines(child, door, words));
        body.Add(new DateInput(CaseVerbs.On, words["On which day was {0} told?", door.Name])
        {
            Value = (child.FrontDoor?.SentOn ?? today).ToString("yyyy-MM-dd"),
            Max = today,
        });
        body.Add(new TextInput(CaseVerbs.Help, words["What help follows? (optional)"])
        {
            Multiline = true,
            MaxLength = FrontDoorStatus.MostIntervention,
            Value = child.FrontDoor?.Intervention,
        });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Record it"], new(CaseVerbs.FrontDoor, new(CaseVerbs.Child, child.Reference.ToString()), new(CaseVerbs.Save, ChoiceField.Yes))) { Style = "positive" },
                new Press(words["Open {0}", child.Reference], Case(child)) { WithInputs = false },
            ],
        };
    }

    public static PersonalCard NotSent(NotSentView view, Language words)
    {
        var title = words["Not yet with {0}", view.Door.Name];
        List<Element> body = [Text.Title(title)];
        body.Add(Text.Of(view.Children.Count == 0
            ? words["{0} has been told of every child.", view.Door.Name]
            : words["{0} has not been told of these children. Until then they cannot be flagged.", view.Door.Name]));
        foreach (var child in view.Children)
        {
            body.Add(new Container(
            [
                Text.Of(child.AtRiskSince is { } day ? words["{0}, at risk since {1}", child.Reference, Dates.Of(day, words)] : child.Reference.ToString()) with { Weight = "Bolder" },
                new Buttons([new Press(words["Open {0}", child.Reference], Case(child))]),
            ])
            { Separator = true, Spacing = "Medium" });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.Next is null ? [] : [new Press(words["More"], new(CaseVerbs.NotSent, new KeyValuePair<string, string>(CaseVerbs.After, view.Next)))],
        };
    }

    private static PressPayload Case(Child child) => new(CaseVerbs.Show, new KeyValuePair<string, string>(CaseVerbs.Child, child.Reference.ToString()));

    private static Container Warning(string sentence) => new([Text.Of(sentence)]) { Style = "warning" };
}
