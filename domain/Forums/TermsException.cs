namespace PanelAssistant.Domain.Forums;

/// <summary>A terms file was refused. The message is <c>file(line): JSON path: plain sentence</c>, for the clerk who wrote it.</summary>
public sealed class TermsException(string message) : Exception(message);
