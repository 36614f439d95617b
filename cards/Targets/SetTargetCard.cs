using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Cards.Targets;

/// <param name="Draft">Pressed twice, the same draft makes one target.</param>
public sealed record SetTargetView(TermsOfReference Terms, string Draft)
{
    public string? Title { get; init; }

    public string? Measure { get; init; }

    public string? Aim { get; init; }

    public TargetDirection Direction { get; init; }

    public DateOnly? Due { get; init; }

    public string? Refusal { get; init; }
}

/// <summary>A new target.</summary>
public static class SetTargetCard
{
    public static PersonalCard Render(SetTargetView view, Language words)
    {
        var title = words["A new target, {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Refusal is { } refusal)
        {
            body.Add(new Container([Text.Of(refusal)]) { Style = "attention" });
        }
        body.Add(new TextInput(TargetVerbs.Title, words["What is to be reached?"]) { Required = true, ErrorMessage = words["Write it in a line."], MaxLength = Target.MostText, Value = view.Title });
        body.Add(new TextInput(TargetVerbs.What, words["What shows it? Say what is counted or measured"]) { Required = true, ErrorMessage = words["Write it in a line."], MaxLength = Target.MostText, Value = view.Measure });
        body.Add(new TextInput(TargetVerbs.Aim, words["Which figure is to be reached?"]) { Required = true, ErrorMessage = words["Write a number, such as 85 or 12.5."], MaxLength = 20, Value = view.Aim });
        body.Add(new ChoiceInput(TargetVerbs.Direction, words["How is it reached?"],
            [new(words["This figure or more"], nameof(TargetDirection.AtLeast)), new(words["This figure or less"], nameof(TargetDirection.AtMost))])
        {
            Expanded = true,
            Value = view.Direction.ToString(),
        });
        body.Add(new DateInput(TargetVerbs.Due, words["By which day?"]) { Required = true, ErrorMessage = words["Choose a day."], Value = view.Due?.ToString("yyyy-MM-dd") });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Set the target"], new(TargetVerbs.Set, [new(TargetVerbs.Forum, view.Terms.Forum.Value), new(TargetVerbs.Draft, view.Draft)])),
                new Press(words["Targets"], TargetVerbs.In(TargetVerbs.List, view.Terms.Forum)) { WithInputs = false },
            ],
        };
    }
}
