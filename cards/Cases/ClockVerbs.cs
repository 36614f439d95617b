using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Cases;

/// <summary>The published verbs about a child's clocks. The only home of these strings.</summary>
public static class ClockVerbs
{
    public const string Show = "clock.show";
    public const string Plan = PlanReceived.Name;
    public const string Reduced = AnswerReduced.Name;
    public const string Lead = NameLead.Name;
    public const string LeadForm = "clock.lead.form";

    public const string Child = "child";
    public const string Clock = "clock";
    public const string Answer = "answer";
    public const string Person = "person";
    public const string Typed = "name";

    public static PressPayload About(string verb, CaseReference child, string? clock = null, params KeyValuePair<string, string>[] more) =>
        new(verb, [new(Child, child.ToString()), .. clock is null ? (KeyValuePair<string, string>[])[] : [new(Clock, clock)], .. more]);
}
