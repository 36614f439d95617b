namespace PanelAssistant.Domain.Privacy;

/// <summary>A place in a text that looks as if it identified somebody. It says where, never what.</summary>
/// <param name="Start">Index into the text as it was written.</param>
/// <param name="Sentence">The sentence it stands in, counted from 1, so that a message can point without repeating.</param>
public sealed record Identifying(IdentifyingKind Kind, int Start, int Length, int Sentence);
