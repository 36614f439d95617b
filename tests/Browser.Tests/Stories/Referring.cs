using PanelAssistant.Tests.Browser.Practice;

namespace PanelAssistant.Tests.Browser.Stories;

/// <summary>The pages of a referral as a practitioner answers them, in the chat or in the window.</summary>
internal static class Referring
{
    public const string Danger = "Is a child in immediate danger right now?";

    public static void AnswerDangerChildAndPlace(PersonWindow person, string childsFirstName)
    {
        person.Choose(Danger, "No");
        person.Press("Next");
        person.Type("Child's first name", childsFirstName);
        person.Type("Child's last name", "Example-Browserchild");
        person.Date("Child's date of birth", "2012-03-14");
        person.Press("Next");
        person.Choose("Area", "Widnes");
        person.Choose("Was the child placed here by another local authority?", "No");
    }

    public static void AnswerTheRest(PersonWindow person)
    {
        person.Choose("What kinds of exploitation are you worried about?", "Criminal exploitation or county lines");
        person.Type("What are you worried about, in your own words?", "Practice record. Has a second phone and is afraid when it rings.");
        person.Press("Next");
        person.Choose("Is the child open to children's social care?", "Not known");
        person.Choose("Is a brother or sister open to children's social care?", "No");
        person.Pick("Your agency", "Education");
        person.Press("Next");
        person.Choose("Do the child's parents or carers know about this referral?", "No, they could not be told");
        person.Sees("Parents and carers");
        person.PressPositive();
        person.Type("Why could they not be told?", "Practice record. Nobody answered the telephone.");
        person.PressPositive();
        person.Sees("Nothing has been sent yet.");
    }
}
