using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>
/// What is added to a referral that was sent, and the answer to what the front door asked. Danger comes first here too: what
/// somebody has learned since may be that a child is in danger now.
/// </summary>
public static class AdditionForm
{
    public const string Id = "addition";
    public const string Version = "2026-1";

    public const string Text = "more";
    public const string Wrong = "wrong";
    public const string RightName = "rightName";
    public const string RightBorn = "rightBorn";

    internal const string WrongName = "name";
    internal const string WrongBirthDate = "born";
    internal const string WrongOther = "other";

    /// <param name="asked">The questions that wait for this person, in the words in which they were asked.</param>
    public static FormDefinition Definition(IReadOnlyList<string> asked) => new()
    {
        Id = Id,
        Version = Version,
        Title = asked.Count > 0 ? "Answer the front door" : "Add to your referral",
        SubmitTitle = asked.Count > 0 ? "Send the answer" : "Send the addition",
        Pages =
        [
            DangerPages.Ask(DangerPages.ImmediateDanger),
            DangerPages.Stop(When.Is(DangerPages.Question, ChoiceField.Yes)),
            More(asked),
        ],
    };

    private static FormPage More(IReadOnlyList<string> asked) => new()
    {
        Id = "more",
        Title = asked.Count > 0 ? "Your answer" : "What you add",
        Intro = [.. asked.Count > 0 ? ["The front door asks:"] : (string[])[], .. asked.Select(PlainText.Escape), "What you sent stays as it is; this stands beside it."],
        Fields =
        [
            new Forms.TextField(Text, asked.Count > 0 ? "Your answer, and whatever else matters" : "What do you add, or put right?")
            {
                Required = true,
                Multiline = true,
                MaxLength = Addition.MostCharacters,
                Hint = "What happened, when, and who told you. If you do not know, say so. Up to 2,000 characters.",
                Missing = "Write what you add. A few words are enough.",
            },
            new ChoiceField(Wrong, "Is any of this wrong in what you sent?",
            [
                new("The child's name", WrongName),
                new("The child's date of birth", WrongBirthDate),
                new("Something else", WrongOther),
            ])
            {
                Several = true,
                Hint = "The record does not change by itself: those who decide see what you write.",
            },
            new Forms.TextField(RightName, "If the name is wrong: what is it?")
            {
                RequiredWhen = When.Is(Wrong, WrongName),
                MaxLength = Addition.MostNameCharacters,
                Missing = "Write the child's first and last name as they should be.",
            },
            new DateField(RightBorn, "If the date of birth is wrong: what is it?")
            {
                RequiredWhen = When.Is(Wrong, WrongBirthDate),
                Missing = "Enter the child's date of birth as it should be.",
                NotInFuture = "This date is in the future. Enter the day the child was born.",
            },
        ],
    };
}
