using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>What stands in minutes: references and names of professionals; who a child is, is not in it unless somebody wrote it.</summary>
public sealed record BodyDocument
{
    public required IReadOnlyList<AttendanceDocument> Attendance { get; init; }

    public IReadOnlyList<GuestLine>? Guests { get; init; }

    public required IReadOnlyList<ConflictDocument> Conflicts { get; init; }

    public required IReadOnlyList<ActionLineDocument> Immediate { get; init; }

    public DateOnly? PreviousMeeting { get; init; }

    public PreviousLine? PreviousReview { get; init; }

    public required IReadOnlyList<ActionLineDocument> Previous { get; init; }

    public IReadOnlyList<PassedOnLine>? PassedOn { get; init; }

    public required IReadOnlyList<MinutesItemDocument> Items { get; init; }

    public IReadOnlyList<FlagLine>? Flags { get; init; }

    public IReadOnlyList<WrittenDocument>? Written { get; init; }

    public DateOnly? NextMeeting { get; init; }

    public IReadOnlyDictionary<string, string>? Texts { get; init; }

    public MinutesBody ToDomain() => new()
    {
        Attendance = [.. Attendance.Select(line => new AttendanceLine(
            new PersonId(line.Person), line.Name, new SeatId(line.Seat), line.SeatTitle, line.Agency, line.Standing, line.Presence))],
        Guests = Guests ?? [],
        Conflicts = [.. Conflicts.Select(line => new ConflictLine(new PersonId(line.Person), line.Name, line.Item))],
        Immediate = [.. Immediate.Select(line => line.ToDomain())],
        PreviousMeeting = PreviousMeeting,
        PreviousReview = PreviousReview,
        Previous = [.. Previous.Select(line => line.ToDomain())],
        PassedOn = PassedOn ?? [],
        Items = [.. Items.Select(item => item.ToDomain())],
        Flags = Flags ?? [],
        Written = [.. (Written ?? []).Select(written => new WrittenAction(written.Number, written.Item, written.Line.ToDomain(), new SeatId(written.Seat)))],
        NextMeeting = NextMeeting,
        Texts = Texts ?? new Dictionary<string, string>(),
    };

    public static BodyDocument From(MinutesBody body) => new()
    {
        Attendance = [.. body.Attendance.Select(line => new AttendanceDocument(
            line.Person.Value, line.Name, line.Seat.Value, line.SeatTitle, line.Agency, line.Standing, line.Presence))],
        Guests = body.Guests,
        Conflicts = [.. body.Conflicts.Select(line => new ConflictDocument(line.Person.Value, line.Name, line.Item))],
        Immediate = [.. body.Immediate.Select(ActionLineDocument.From)],
        PreviousMeeting = body.PreviousMeeting,
        PreviousReview = body.PreviousReview,
        Previous = [.. body.Previous.Select(ActionLineDocument.From)],
        PassedOn = body.PassedOn.Count == 0 ? null : body.PassedOn,
        Items = [.. body.Items.Select(MinutesItemDocument.From)],
        Flags = body.Flags,
        Written = [.. body.Written.Select(written => new WrittenDocument(written.Number, written.Item, ActionLineDocument.From(written.Line), written.Seat.Value))],
        NextMeeting = body.NextMeeting,
        Texts = body.Texts,
    };
}

public sealed record AttendanceDocument(string Person, string Name, string Seat, string SeatTitle, string Agency, bool Standing, Presence Presence);

public sealed record ConflictDocument(string Person, string Name, string Item);

public sealed record WrittenDocument(int Number, string? Item, ActionLineDocument Line, string Seat);

public sealed record ActionLineDocument(int? Action, string What, string Owner, string OwnerName, DateOnly Due, string? Child, ActionState State)
{
    public ResponseLine? Response { get; init; }

    public ActionLine ToDomain() =>
        new(Action is { } number ? ActionReference.Of(number) : null, What, new PersonId(Owner), OwnerName, Due, Child, State) { Response = Response };

    public static ActionLineDocument From(ActionLine line) =>
        new(line.Action?.Number, line.What, line.Owner.Value, line.OwnerName, line.Due, line.Child, line.State) { Response = line.Response };
}

public sealed record MinutesItemDocument
{
    public required string Reference { get; init; }

    public string? Title { get; init; }

    public required ItemHandling Handling { get; init; }

    public IReadOnlyList<string>? Concerned { get; init; }

    public IReadOnlyList<MinutesUpdate>? Updates { get; init; }

    public IReadOnlyList<MinutesClosing>? Closing { get; init; }

    public IReadOnlyList<MinutesDecision>? Decisions { get; init; }

    public string? ToolLevel { get; init; }

    public string? Tool { get; init; }

    public IReadOnlyList<ActionLineDocument>? Actions { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public MinutesItem ToDomain() => new()
    {
        Reference = Reference,
        Title = Title,
        Handling = Handling,
        Concerned = [.. (Concerned ?? []).Select(person => new PersonId(person))],
        Updates = Updates ?? [],
        Closing = Closing ?? [],
        Decisions = Decisions ?? [],
        ToolLevel = ToolLevel,
        Tool = Tool,
        Actions = [.. (Actions ?? []).Select(line => line.ToDomain())],
        ReviewOn = ReviewOn,
    };

    public static MinutesItemDocument From(MinutesItem item) => new()
    {
        Reference = item.Reference,
        Title = item.Title,
        Handling = item.Handling,
        Concerned = [.. item.Concerned.Select(person => person.Value)],
        Closing = item.Closing.Count == 0 ? null : item.Closing,
        Updates = item.Updates.Count == 0 ? null : item.Updates,
        Decisions = item.Decisions,
        ToolLevel = item.ToolLevel,
        Tool = item.Tool,
        Actions = [.. item.Actions.Select(ActionLineDocument.From)],
        ReviewOn = item.ReviewOn,
    };
}
