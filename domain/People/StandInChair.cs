namespace PanelAssistant.Domain.People;

/// <summary>Somebody who chairs one meeting in the place of those who have the office.</summary>
/// <param name="Meeting">Local day. They act as chair on that day, and only while they hold a seat.</param>
/// <param name="Why">Nothing for the one whom the document sends first.</param>
public sealed record StandInChair(PersonId Person, DateOnly Meeting, string? Why, PersonId By, DateTimeOffset At);
