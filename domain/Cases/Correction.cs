namespace PanelAssistant.Domain.Cases;

/// <summary>
/// A child's name or date of birth was put right on the record. What it said until then stays here, because work was done
/// by it (UK GDPR, articles 5(1)(d) and 16: accurate, and rectified; what a record said when it was used is kept beside it).
/// </summary>
/// <param name="Draft">The form it was sent from: the same form never corrects twice.</param>
/// <param name="Why">In the words of whoever put it right; stands in the record and in no audit line.</param>
/// <param name="FirstName">As it stood until then, as do the two that follow.</param>
public sealed record Correction(PersonId By, DateTimeOffset At, string Draft, string Why, string FirstName, string LastName, BirthDate Born)
{
    public const int MostCharacters = 500;

    /// <summary>So many to one record; more than anybody needs, and few enough for the one document in which they stand.</summary>
    public const int Most = 50;

    public string Name => $"{FirstName} {LastName}";
}
