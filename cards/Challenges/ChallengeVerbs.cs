using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Challenges;

namespace PanelAssistant.Cards.Challenges;

/// <summary>The published verbs about challenges between agencies, and what their presses carry.</summary>
public static class ChallengeVerbs
{
    /// <summary>Without a text it brings the form.</summary>
    public const string Raise = RaiseChallenge.Name;
    public const string List = "challenge.list";
    public const string Show = "challenge.show";
    public const string Answer = AnswerChallenge.Name;
    public const string Settle = SettleChallenge.Name;

    public const string Forum = "forum";
    public const string Challenge = "challenge";
    public const string Draft = "draft";
    public const string To = "to";
    public const string Child = "child";
    public const string Concern = "concern";
    public const string Text = "text";

    public static PressPayload About(string verb, ChallengeReference challenge) => new(verb, new KeyValuePair<string, string>(Challenge, challenge.ToString()));

    public static PressPayload In(string verb, ForumId forum) => new(verb, new KeyValuePair<string, string>(Forum, forum.Value));
}
