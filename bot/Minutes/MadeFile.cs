namespace PanelAssistant.Bot.Minutes;

/// <param name="Name">Without anything of a person.</param>
/// <param name="Type">As HTTP names it.</param>
public sealed record MadeFile(byte[] Content, string Name, string Type);
