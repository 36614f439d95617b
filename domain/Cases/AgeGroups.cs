namespace PanelAssistant.Domain.Cases;

/// <summary>Children and adults counted apart on one day, by their birthdays and nobody's typing (Cheshire East, objective).</summary>
public sealed record AgeGroups(int Children, int Adults)
{
    public static AgeGroups Of(IEnumerable<Child> people, DateOnly day)
    {
        var bands = people.CountBy(person => person.BandOn(day)).ToDictionary();
        return new(bands.GetValueOrDefault(AgeGroup.Child), bands.GetValueOrDefault(AgeGroup.Adult));
    }
}
