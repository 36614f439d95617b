using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Cards.PersonsOfInterest;

/// <summary>The published verbs about persons of interest, and what their presses carry.</summary>
public static class PersonVerbs
{
    public const string Show = "person.show";
    public const string List = "person.list";
    public const string Agenda = DecideOnPerson.Name;
    public const string Disrupt = DisruptPerson.Name;
    public const string Outcome = SettlePerson.Name;
    public const string Grant = GrantPerson.Name;

    public const string Person = "person";
    public const string OnAgenda = "agenda";
    public const string Why = "why";
    public const string Owner = "owner";
    public const string Result = "result";

    /// <summary>Seat and person, as lists of members write them.</summary>
    public const string Member = "member";

    /// <summary>"no" takes a grant back.</summary>
    public const string Give = "give";

    public const string After = "after";

    /// <summary>"yes" or "no": what a choice of two sends.</summary>
    public const string Yes = "yes";
    public const string No = "no";

    public static PressPayload About(string verb, PersonReference person, params KeyValuePair<string, string>[] more) =>
        new(verb, [new KeyValuePair<string, string>(Person, person.ToString()), .. more]);
}
