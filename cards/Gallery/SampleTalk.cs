using PanelAssistant.Cards.Referrals;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;
using static PanelAssistant.Cards.Gallery.SampleDoor;

namespace PanelAssistant.Cards.Gallery;

/// <summary>A referral about which the front door asks, and to which the referrer adds.</summary>
internal static class SampleTalk
{
    public static Dictionary<string, string> Typed { get; } = new() { [FrontDoorVerbs.Question] = "Which school does Sam go to?" };

    public static FrontDoorReview Asked { get; } = After(new AskReferrer(Sam.Referral, Reviewer)
    {
        To = SampleGroup.Health,
        Text = "You write that Sam came home at 4 am, and that she is never out at night. Which night was it, & who brought her?",
    }.Decide(Waiting, Sam, Setting));

    public static FrontDoorReview Answered { get; } = After((Add("It was the night to Saturday. A man in a *blue* car.", [CorrectedPart.BirthDate, CorrectedPart.Other]) with { Shown = [1] }).Decide(Asked, Sam, Setting));

    public static FrontDoorReview InDanger { get; } = After((Add("Sam has just rung from a car and is afraid.", []) with { Danger = Danger.HelpCalled }).Decide(Waiting, Sam, Setting));

    public static FrontDoorReview Late { get; } = After(Add("Her mother found a third phone.", []).Decide(ToEarly.Review, Sam, Setting));

    public static FrontDoorReview Joined { get; } = After(Add("Her mother found a third phone.", [CorrectedPart.Name]).Decide(Waiting with { Joined = new(CaseReference.Of(2051), Reviewer, SampleGroup.Now) }, Sam, Setting));

    /// <summary>As much as is taken, in characters that grow on a card.</summary>
    public static FrontDoorReview Much { get; } = Answered with
    {
        Questions = [.. Enumerable.Range(1, FrontDoorReview.MostQuestions).Select(number => Asked.Questions[0] with { Number = number, Text = new string('&', FrontDoorReview.MostQuestionCharacters) })],
        Additions = [.. Enumerable.Range(1, FrontDoorReview.MostAdditions).Select(number => Answered.Additions[0] with { Number = number, Text = new string('&', Addition.MostCharacters) })],
    };

    private static AddToReferral Add(string text, IReadOnlyList<CorrectedPart> corrects) => new(Sam.Referral, SampleGroup.Health)
    {
        Draft = "sample",
        FormVersion = AdditionForm.Version,
        Danger = Danger.No,
        Text = text,
        Corrects = corrects,
        RightName = "Sammy *Sample*-Child",
        RightBirthDate = new(2012, 2, 28),
    };

    private static FrontDoorReview After(Decision<FrontDoorReview> decision) =>
        decision is Decision<FrontDoorReview>.Accepted accepted ? accepted.State : throw new InvalidOperationException($"A sample must be possible: {(decision as Decision<FrontDoorReview>.Refused)?.Why}.");
}
