using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>The minutes of one meeting as they stand. Id: forum and day, <c>csog:2026-11-25</c>.</summary>
public sealed record MinutesDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required DateOnly Meeting { get; init; }

    public string? Taker { get; init; }

    public MinutesState State { get; init; }

    public int Version { get; init; }

    public required BodyDocument Body { get; init; }

    public DateTimeOffset? Offered { get; init; }

    public SignatureDocument? Approved { get; init; }

    public SignatureDocument? Locked { get; init; }

    public IReadOnlyList<AddendumDocument>? Addenda { get; init; }

    public IReadOnlyList<SentDocument>? Sent { get; init; }

    public IReadOnlyList<SignatureDocument>? ReadBy { get; init; }

    public IReadOnlyList<UploadDocument>? Uploads { get; init; }

    /// <summary>When it is looked whether they have been kept long enough.</summary>
    public DateOnly? LookOn { get; init; }

    public MeetingMinutes ToDomain() => new()
    {
        Forum = new ForumId(Forum),
        Meeting = Meeting,
        Taker = Taker is null ? null : new PersonId(Taker),
        State = State,
        Version = Version,
        Body = Body.ToDomain(),
        Offered = Offered,
        Approved = Approved?.ToDomain(),
        Locked = Locked?.ToDomain(),
        Addenda = [.. (Addenda ?? []).Select(addendum => new Addendum(addendum.Number, addendum.Item, addendum.Text, new PersonId(addendum.By), addendum.At))],
        Sent = [.. (Sent ?? []).Select(sent => new SentCopy(new PersonId(sent.To), sent.Kind, sent.Round, sent.At))],
        ReadBy = [.. (ReadBy ?? []).Select(read => read.ToDomain())],
        Uploads = [.. (Uploads ?? []).Select(tick => new UploadTick(tick.Child, tick.System, new PersonId(tick.By), tick.At))],
        LookOn = LookOn,
    };

    public static MinutesDocument From(MeetingMinutes minutes) => new()
    {
        Forum = minutes.Forum.Value,
        Meeting = minutes.Meeting,
        Taker = minutes.Taker?.Value,
        State = minutes.State,
        Version = minutes.Version,
        Body = BodyDocument.From(minutes.Body),
        Offered = minutes.Offered,
        Approved = SignatureDocument.From(minutes.Approved),
        Locked = SignatureDocument.From(minutes.Locked),
        Addenda = [.. minutes.Addenda.Select(addendum => new AddendumDocument(addendum.Number, addendum.Item, addendum.Text, addendum.By.Value, addendum.At))],
        Sent = [.. minutes.Sent.Select(sent => new SentDocument(sent.To.Value, sent.Kind, sent.Round, sent.At))],
        ReadBy = [.. minutes.ReadBy.Select(read => new SignatureDocument(read.By.Value, read.At))],
        Uploads = [.. minutes.Uploads.Select(tick => new UploadDocument(tick.Child, tick.System, tick.By.Value, tick.At))],
        LookOn = minutes.LookOn ?? RetentionLook.FirstAfter(minutes.Meeting),
    };
}

public sealed record SignatureDocument(string By, DateTimeOffset At)
{
    public Signature ToDomain() => new(new PersonId(By), At);

    public static SignatureDocument? From(Signature? signature) => signature is null ? null : new(signature.By.Value, signature.At);
}

public sealed record AddendumDocument(int Number, string? Item, string Text, string By, DateTimeOffset At);

public sealed record SentDocument(string To, CopyKind Kind, int Round, DateTimeOffset At);

public sealed record UploadDocument(string Child, string System, string By, DateTimeOffset At);

/// <summary>One change of minutes, kept for ever. Id: forum, day and number, <c>csog:2026-11-25:7</c>.</summary>
public sealed record MinutesVersionDocument
{
    public int Schema { get; init; } = 1;

    public required string Minutes { get; init; }

    public required int Number { get; init; }

    public required string Verb { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public IReadOnlyList<TextChange>? Texts { get; init; }

    public BodyDocument? Before { get; init; }

    public static string IdOf(MinutesVersion change) => $"{change.Minutes}:{change.Number}";

    public MinutesVersion? ToDomain() => MinutesReference.TryParse(Minutes, out var reference)
        ? new(reference, Number, Verb, new PersonId(By), At, Texts ?? [], Before?.ToDomain())
        : null;

    public static MinutesVersionDocument From(MinutesVersion change) => new()
    {
        Minutes = change.Minutes.ToString(),
        Number = change.Number,
        Verb = change.Verb,
        By = change.By.Value,
        At = change.At,
        Texts = change.Texts.Count == 0 ? null : change.Texts,
        Before = change.Before is null ? null : BodyDocument.From(change.Before),
    };
}

/// <summary>Leave for one person to fetch one copy once, for some minutes. Id: a secret.</summary>
public sealed record FileTicketDocument
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    public int Schema { get; init; } = 1;

    public required string Person { get; init; }

    /// <summary>The meeting; of everything about a child, the child.</summary>
    public required string Minutes { get; init; }

    /// <summary>The child whose extract it is; nothing for the person's own copy.</summary>
    public string? Child { get; init; }

    /// <summary>Why everything about the child is taken out: then the file is that, and no minutes.</summary>
    public ExportPurpose? Export { get; init; }
    /// <summary>A report instead of minutes.</summary>
    public ReportTicketDocument? Report { get; init; }

    public required DateTimeOffset Until { get; init; }
}

/// <param name="Period">Id of the period.</param>
/// <param name="To">The body it goes to.</param>
public sealed record ReportTicketDocument(string Forum, string Kind, string Period, string? To, string Format);
