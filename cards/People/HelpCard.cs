using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.People;

/// <summary>What somebody may do here, with buttons for the first steps and words for everything.</summary>
public sealed record HelpView
{
    public required HelpKind Kind { get; init; }

    /// <summary>The groups the person sits in; empty for somebody without a seat.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The groups whose roster the person keeps, with a seat in them or without.</summary>
    public IReadOnlyList<string> Keeps { get; init; } = [];

    /// <summary>What the person who chairs must put in order, such as an overdue renewal.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What to type, and what it does.</summary>
    public required IReadOnlyList<(string Shows, string Does)> Commands { get; init; }
}

public enum HelpKind
{
    Help,
    Welcome,
    NotUnderstood,
}

public static class HelpVerbs
{
    public const string Show = "help.show";
    public const string Welcome = "help.welcome";
    public const string NotUnderstood = "help.nonsense";
    public const string About = "about.show";
}

public static class HelpCard
{
    public static PersonalCard Render(HelpView view, Language words)
    {
        var title = view.Kind switch
        {
            HelpKind.Welcome => words["Hello, I am Panel Assistant"],
            HelpKind.NotUnderstood => words["I did not understand that"],
            _ => words["What I can do for you"],
        };
        List<Element> body = [Text.Title(title)];
        body.Add(new Container([Text.Of(words[DangerWords.NotACall])]) { Style = "warning" });
        if (view.Kind is HelpKind.NotUnderstood)
        {
            body.Add(Text.Of(words["Try one of these, or press a button."]));
        }
        else
        {
            body.Add(Text.Of(words["I help the groups that keep children safe from exploitation: refer a child, send a screening, tick off your actions, vote on flags, and be reminded in time."]));
            body.Add(Text.Of(view.Groups.Count > 0
                ? words["You sit in: {0}.", string.Join(", ", view.Groups)]
                : view.Keeps.Count > 0 ? words["You have no seat. You keep the roster of: {0}. Type \"roster\" and the group to see and change who sits where.", string.Join(", ", view.Keeps)]
                : words["You have no seat in a group. You can refer a child, screen a child you referred, and see your referrals. If you should have a seat, ask the chair or the coordinator of your group to add you."]));
        }
        if (view.Warnings.Count > 0)
        {
            body.Add(new Container([.. view.Warnings.Select(Text.Of)]) { Style = "attention" });
        }
        body.Add(Text.Section(words["You can type"]));
        body.Add(new Facts([.. view.Commands.Select(command => new Fact(command.Shows, words[command.Does]))]));
        if (view.Kind is HelpKind.Welcome)
        {
            body.Add(Text.Note(words["What you write here is kept in your partnership's own records. In shared chats I use references, never names."]));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Refer a child"], new FormPress(ReferralForm.Id).As(FormVerbs.Open)) { Style = "positive" },
                new Press(words["Send a screening"], new(ScreeningVerbs.Start)),
                new Press(words["My actions"], new(ActionVerbs.Mine)),
            ],
        };
    }
}
