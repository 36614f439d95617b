using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>What an agency owes after a decision, and how the other agencies stand.</summary>
public sealed record ConfirmFlagView
{
    public required Flag Flag { get; init; }

    /// <summary>The reader's agency, if it owes or owed something here.</summary>
    public AgencyId? Mine { get; init; }

    public CaseSummary? Case { get; init; }

    public required DateOnly Today { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class ConfirmFlagCard
{
    public static PersonalCard Render(ConfirmFlagView view, Language words)
    {
        var flag = view.Flag;
        var mine = flag.Confirmations.FirstOrDefault(task => task.Agency == view.Mine);
        var removing = (mine ?? (flag.Confirmations.Count > 0 ? flag.Confirmations[0] : null))?.Change is FlagChange.Remove;
        var title = removing ? words["{0}: confirm that the flag is off", flag.Child] : words["{0}: confirm the flag", flag.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view.Case is { } about)
        {
            body.Add(CaseLines.Of(about, words));
        }
        if (mine is not null)
        {
            Answer(view, mine, removing, body, words);
        }
        Others(flag, body, words);
        return new() { Summary = title, Body = body };
    }

    private static void Answer(ConfirmFlagView view, Confirmation mine, bool removing, List<Element> body, Language words)
    {
        body.Add(Text.Section(mine.AgencyName));
        body.Add(Text.Of(words["Now: {0}", FlagWords.State(mine, words)]));
        body.Add(new DateInput(FlagVerbs.On, removing ? words["Removed from our system on"] : words["On our system since"])
        {
            Max = view.Today,
            Value = (mine.On ?? view.Today).ToString("yyyy-MM-dd"),
        });
        body.Add(new TextInput(FlagVerbs.Why, words["If your agency cannot: why?"])
        {
            Multiline = true,
            MaxLength = ConfirmFlag.MostWhy,
            Value = mine.Why,
        });
        body.Add(new Buttons(
        [
            removing
                ? Press(view, mine, ConfirmationState.Removed, words["It is removed"])
                : Press(view, mine, ConfirmationState.OnSystem, words["It is on our system"]),
            Press(view, mine, ConfirmationState.Cannot, words["We cannot"]),
        ]));
    }

    private static void Others(Flag flag, List<Element> body, Language words)
    {
        var owing = flag.Confirmations.Where(task => task.IsOwed).Select(task => task.AgencyName).ToList();
        body.Add(Text.Section(words["{0} of {1} agencies answered", flag.Confirmations.Count - owing.Count, flag.Confirmations.Count]));
        if (owing.Count > 0)
        {
            body.Add(Text.Of(words["Still to answer: {0}", string.Join(", ", owing)]));
        }
        body.Add(new Facts([.. flag.Confirmations.Select(task => new Fact(task.AgencyName, FlagWords.State(task, words)))]));
    }

    private static Press Press(ConfirmFlagView view, Confirmation mine, ConfirmationState state, string title)
    {
        var about = FlagVerbs.About(FlagVerbs.Confirm, view.Flag.Forum, view.Flag.Child);
        return new(title, new(about.Verb,
        [
            .. about.Values,
            new(FlagVerbs.Agency, mine.Agency.Value),
            new(FlagVerbs.Asked, mine.Change.ToString()),
            new(FlagVerbs.State, state.ToString()),
        ]));
    }
}
