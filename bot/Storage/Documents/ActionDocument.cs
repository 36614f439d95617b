using System.Text.Json.Serialization;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: the reference, A-17.</summary>
[JsonConverter(typeof(ActionJson))]
public sealed record ActionDocument
{
    public int Schema { get; init; } = 1;

    public required int Number { get; init; }

    public required string Forum { get; init; }

    public required string What { get; init; }

    public required string Owner { get; init; }

    public string? OwnerSeat { get; init; }

    public required DateOnly Due { get; init; }

    public int? Child { get; init; }

    /// <summary>The same child as text, CH-2041: what a child's actions are found by.</summary>
    public string? About { get; init; }

    /// <summary>The link it was raised from, as one text: CH-2041+LOC-7.</summary>
    public string? Link { get; init; }

    public TacticalDocument? Tactical { get; init; }

    public string? Objective { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public string? TagFor { get; init; }

    public ActionState State { get; init; }

    /// <summary>"open" or "closed": what lists are filtered by.</summary>
    public string Tracker { get; init; } = "open";

    public required string CreatedBy { get; init; }

    public required DateTimeOffset Created { get; init; }

    public IReadOnlyList<ActionUpdateDocument> Updates { get; init; } = [];

    /// <summary>Local day on which it was done: what figures of a period look for.</summary>
    public DateOnly? DoneOn { get; init; }

    public DateOnly? AskedUntil { get; init; }

    public ActionEffect? Effect { get; init; }

    public DateOnly? SeniorToldOn { get; init; }

    public int NudgeStep { get; init; }

    public DateTimeOffset? NextNudge { get; init; }

    private Memo<ActionDocument, ActionItem> _domain;

    public ActionItem ToDomain() => _domain.Of(this, static document => document.Make());

    private ActionItem Make() => new()
    {
        Reference = ActionReference.Of(Number),
        Forum = new ForumId(Forum),
        What = What,
        Owner = new PersonId(Owner),
        OwnerSeat = OwnerSeat is null ? null : new SeatId(OwnerSeat),
        Due = Due,
        Child = Child is { } child ? CaseReference.Of(child) : null,
        Link = LinkReference.TryParse(Link, out var link) ? link : null,
        Tactical = Tactical is { } tactical ? new TacticalResponse(tactical.Kind, tactical.State, tactical.Why, new(tactical.By), tactical.At) : null,
        Objective = Objective,
        Tags = Tags ?? [],
        TagFor = TagFor,
        State = State,
        CreatedBy = new PersonId(CreatedBy),
        Created = Created,
        Updates = [.. Updates.Select(update => new ActionUpdate(update.At, new PersonId(update.By), update.Kind, update.Note))],
        AskedUntil = AskedUntil,
        Effect = Effect,
        SeniorToldOn = SeniorToldOn,
        NudgeStep = NudgeStep,
        NextNudge = NextNudge,
    };

    public static ActionDocument From(ActionItem action)
    {
        var document = new ActionDocument
        {
            Number = action.Reference.Number,
            Forum = action.Forum.Value,
            What = action.What,
            Owner = action.Owner.Value,
            OwnerSeat = action.OwnerSeat?.Value,
            Due = action.Due,
            Child = action.Child?.Number,
            About = action.Child?.ToString(),
            Link = action.Link?.ToString(),
            Tactical = action.Tactical is { } tactical ? new(tactical.Kind, tactical.State, tactical.Why, tactical.By.Value, tactical.At) : null,
            Objective = action.Objective,
            Tags = action.Tags.Count == 0 ? null : action.Tags,
            TagFor = action.TagFor,
            DoneOn = action.IsOpen ? null : WorkTally.DoneOn(action),
            State = action.State,
            Tracker = action.IsOpen ? "open" : "closed",
            CreatedBy = action.CreatedBy.Value,
            Created = action.Created,
            Updates = [.. action.Updates.Select(update => new ActionUpdateDocument(update.At, update.By.Value, update.Kind, update.Note))],
            AskedUntil = action.AskedUntil,
            Effect = action.Effect,
            SeniorToldOn = action.SeniorToldOn,
            NudgeStep = action.NudgeStep,
            NextNudge = action.NextNudge,
        };
        document._domain.Set(document, action);
        return document;
    }
}

public sealed record ActionUpdateDocument(DateTimeOffset At, string By, ActionUpdateKind Kind, string? Note);

public sealed record TacticalDocument(string Kind, TacticalState State, string? Why, string By, DateTimeOffset At);
