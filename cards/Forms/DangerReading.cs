using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Forms;

/// <summary>What the danger pages brought.</summary>
public static class DangerReading
{
    /// <param name="danger">Whether any of the form's danger questions was answered yes.</param>
    public static Danger Of(FormAnswers answers, bool danger) =>
        !answers.Has(DangerPages.Question) ? Danger.NotAsked
        : !danger ? Danger.No
        : answers[DangerPages.Called] == DangerPages.HelpCalled ? Danger.HelpCalled
        : Danger.NotAsked;
}
