namespace PanelAssistant.Bot.LocalTeams;

/// <summary>A setting of the local page makes no sense. The message is a sentence for the person who started the bot.</summary>
public sealed class LocalTeamsStartException(string sentence) : Exception(sentence);
