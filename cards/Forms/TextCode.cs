namespace PanelAssistant.Cards.Forms;

/// <summary>
/// What a choice sends for a text of the terms. It is made of the text, not of its place in the list: an answer that waits in a
/// draft while the list changes means what it meant, or is asked again.
/// </summary>
internal static class TextCode
{
    /// <summary>Without commas, which keep several choices apart.</summary>
    public static string Of(string text) => text.Replace(',', ';');

    /// <returns>Nothing for a code of none of them.</returns>
    public static string? Read(IEnumerable<string> texts, string code) => texts.FirstOrDefault(text => Of(text) == code);
}
