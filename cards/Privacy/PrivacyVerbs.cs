namespace PanelAssistant.Cards.Privacy;

/// <summary>The published name of the answer to words that should not stand in a shared chat.</summary>
public static class PrivacyVerbs
{
    public const string Pasted = "privacy.pasted";
}
