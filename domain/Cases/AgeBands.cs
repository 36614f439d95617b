namespace PanelAssistant.Domain.Cases;

/// <summary>Children and adults counted apart on one day, by their birthdays and nobody's typing (Cheshire East, objective).</summary>
public sealed record AgeBands(int Children, int Adults)
{
    public static AgeBands Of(IEnumerable<Child> people, DateOnly day)
    {
        var bands = people.CountBy(person => person.BandOn(day)).ToDictionary();
        return new(bands.GetValueOrDefault(AgeBand.Child), bands.GetValueOrDefault(AgeBand.Adult));
    }
}
