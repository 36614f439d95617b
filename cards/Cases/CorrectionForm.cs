using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Cases;

/// <summary>Puts a child's name or date of birth right. It opens with what the record says, or with what somebody said is right.</summary>
public static class CorrectionForm
{
    public const string Id = "correction";

    public const string FirstName = "first";
    public const string LastName = "last";
    public const string Born = "born";
    public const string Why = "why";

    internal const string Sure = "sure";

    /// <param name="born">The birth date on the record: one that is not changed is not asked about again.</param>
    public static FormDefinition Definition(DateOnly? born) => new()
    {
        Id = Id,
        Version = "2026-1",
        Title = "Correct a child's record",
        SubmitTitle = "Put the record right",
        Pages = [Identity, Age("young", "A very young child", "The date of birth makes the child younger than 10.", When.YoungerThan(Born, Referral.ConfirmBelowAge), born),
            Age("adult", "Somebody of 18 or over", "The date of birth makes the person 18 or older. The record then says adult, from the 18th birthday on. For an adult, contact adult safeguarding too.", When.Not(When.YoungerThan(Born, 18)), born)],
    };

    private static FormPage Identity { get; } = new()
    {
        Id = "identity",
        Title = "The child's name and date of birth",
        Intro =
        [
            "Change what is wrong, and leave the rest as it is. What the record said until now stays in it, with your name and your reason.",
            "What was sent, screened and minuted stays as it was said. The groups that have the child are told by reference.",
        ],
        Fields =
        [
            new TextField(FirstName, "Child's first name") { Required = true, MaxLength = Child.MostNameCharacters, Missing = "Write the child's first name." },
            new TextField(LastName, "Child's last name") { Required = true, MaxLength = Child.MostNameCharacters, Missing = "Write the child's last name." },
            new DateField(Born, "Child's date of birth")
            {
                Required = true,
                Missing = "Enter the child's date of birth. If nobody knows it, enter your best estimate and say so in your reason.",
                NotReadable = "Enter a date that is in the calendar, such as 31 March 2012.",
                NotInFuture = "This date is in the future. Enter the day the child was born.",
            },
            new TextField(Why, "Why is this right?")
            {
                Required = true,
                Multiline = true,
                MaxLength = Correction.MostCharacters,
                Hint = "Who said so, or where it stands. Up to 500 characters.",
                Missing = "Say how you know. A few words are enough.",
            },
        ],
    };

    private static FormPage Age(string id, string title, string intro, When holds, DateOnly? born)
    {
        var changed = born is { } day ? When.All(holds, When.Not(When.Is(Born, day.ToString("yyyy-MM-dd")))) : holds;
        return new()
        {
            Id = id,
            Title = title,
            Intro = [intro],
            ShowWhen = changed,
            Fields =
            [
                ChoiceField.YesNo(Sure + id, "Is the date of birth right?") with
                {
                    Required = true,
                    Missing = "Say whether the date of birth is right.",
                    Accepts = [ChoiceField.Yes],
                    NotAccepted = "Press Back and correct the date of birth.",
                },
            ],
        };
    }
}
