namespace PanelAssistant.Bot.Storage;

/// <summary>Names of kinds and fields become part of SQL text, so they must be plain words.</summary>
internal static class Names
{
    /// <exception cref="ArgumentException">Anything but ASCII letters, digits and underscores, or a digit first.</exception>
    public static string Checked(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        {
            throw new ArgumentException($"'{name}' cannot name a kind of document or a field: use letters, digits and underscores.");
        }
        return name;
    }
}
