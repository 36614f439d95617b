using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A child on a group's list. Id: forum and child, csog:CH-2041.</summary>
public sealed record ItemDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required string Child { get; init; }

    public required string Referral { get; init; }

    public required string Referrer { get; init; }

    public required DateOnly Since { get; init; }

    public required IReadOnlyList<GroundMet> Grounds { get; init; }

    public required ItemState State { get; init; }

    /// <summary>"here" or "gone": what a list is filtered by.</summary>
    public required string Place { get; init; }

    public HeldFor? HeldFor { get; init; }

    public DateOnly? Meeting { get; init; }

    public bool NeedsScreening { get; init; }

    public ScreeningMark? Screening { get; init; }

    public LateDocument? Late { get; init; }

    public IReadOnlyList<string>? Linked { get; init; }

    public MissingLinksDocument? MissingLinks { get; init; }

    public IReadOnlyList<ItemClosingDocument>? Closings { get; init; }

    /// <summary>The meeting of the latest closing: what minutes ask for.</summary>
    public DateOnly? ClosedFor { get; init; }

    public IReadOnlyList<PaperCheckDocument>? PaperChecks { get; init; }

    public IReadOnlyList<ScrutinyDocument>? Scrutiny { get; init; }

    public IReadOnlyList<PlanDocument>? Plans { get; init; }

    public IReadOnlyList<TagDocument>? Tags { get; init; }

    /// <summary>The local day of the latest tag: what figures of a period look for.</summary>
    public DateOnly? Tagged { get; init; }

    public MoveDocument? CameFrom { get; init; }

    public MoveDocument? WentTo { get; init; }

    public DateTimeOffset? NextCheck { get; init; }

    public ForumItem ToDomain() => new()
    {
        Forum = new(Forum),
        Child = CaseReference.TryParse(Child, out var child) ? child : throw new InvalidDataException("An item without a child."),
        Referral = ReferralReference.TryParse(Referral, out var referral) ? referral : throw new InvalidDataException("An item without a referral."),
        Referrer = new(Referrer),
        Since = Since,
        Grounds = Grounds,
        State = State,
        HeldFor = HeldFor,
        Meeting = Meeting,
        NeedsScreening = NeedsScreening,
        Screening = Screening,
        Late = Late?.ToDomain(),
        Linked = [.. (Linked ?? []).Select(forum => new ForumId(forum))],
        MissingLinks = MissingLinks?.ToDomain(),
        Closings = [.. (Closings ?? []).Select(closing => closing.ToDomain())],
        PaperChecks = [.. (PaperChecks ?? []).Select(check => check.ToDomain())],
        Scrutiny = [.. (Scrutiny ?? []).Select(said => said.ToDomain())],
        Plans = [.. (Plans ?? []).Select(plan => plan.ToDomain())],
        Tags = [.. (Tags ?? []).Select(tag => new ItemTag(tag.On, tag.Themes, tag.Concern, new(tag.By), tag.At))],
        CameFrom = CameFrom?.ToDomain(),
        WentTo = WentTo?.ToDomain(),
        NextCheck = NextCheck,
    };

    public static ItemDocument From(ForumItem item) => new()
    {
        Forum = item.Forum.Value,
        Child = item.Child.ToString(),
        Referral = item.Referral.ToString(),
        Referrer = item.Referrer.Value,
        Since = item.Since,
        Grounds = item.Grounds,
        State = item.State,
        Place = item.IsHere ? "here" : "gone",
        HeldFor = item.HeldFor,
        Meeting = item.Meeting,
        NeedsScreening = item.NeedsScreening,
        Screening = item.Screening,
        Late = item.Late is { } late ? new(late.Meeting, late.Accepted, late.By?.Value, late.At) : null,
        Linked = item.Linked.Count == 0 ? null : [.. item.Linked.Select(forum => forum.Value)],
        MissingLinks = item.MissingLinks is { } links ? new(links.Meeting, links.Exploitation, links.OrganisedCrime, links.By.Value, links.At) : null,
        Closings = item.Closings.Count == 0 ? null : [.. item.Closings.Select(ItemClosingDocument.Of)],
        ClosedFor = item.Closing?.Meeting,
        PaperChecks = item.PaperChecks.Count == 0 ? null : [.. item.PaperChecks.Select(PaperCheckDocument.Of)],
        Scrutiny = item.Scrutiny.Count == 0 ? null : [.. item.Scrutiny.Select(ScrutinyDocument.Of)],
        Plans = item.Plans.Count == 0 ? null : [.. item.Plans.Select(PlanDocument.Of)],
        Tags = item.Tags.Count == 0 ? null : [.. item.Tags.Select(tag => new TagDocument(tag.On, tag.Themes, tag.Concern, tag.By.Value, tag.At))],
        Tagged = item.Tags is [.., var latest] ? latest.On : null,
        CameFrom = MoveDocument.From(item.CameFrom),
        WentTo = MoveDocument.From(item.WentTo),
        NextCheck = item.NextCheck,
    };
}

public sealed record LateDocument(DateOnly Meeting, bool? Accepted, string? By, DateTimeOffset? At)
{
    public LateScreening ToDomain() => new(Meeting) { Accepted = Accepted, By = By is null ? null : new PersonId(By), At = At };
}

public sealed record MissingLinksDocument(DateOnly? Meeting, Known Exploitation, Known OrganisedCrime, string By, DateTimeOffset At)
{
    public MissingLinks ToDomain() => new(Meeting, Exploitation, OrganisedCrime, new PersonId(By), At);
}

public sealed record MoveDocument(string? Forum, MoveCause Cause, string? Why, string? By, DateTimeOffset At)
{
    public ItemMove ToDomain() => new(Forum is null ? null : new ForumId(Forum), Cause, Why, By is null ? null : new PersonId(By), At);

    public static MoveDocument? From(ItemMove? move) =>
        move is null ? null : new(move.Forum?.Value, move.Cause, move.Why, move.By?.Value, move.At);
}

public sealed record TagDocument(DateOnly On, IReadOnlyList<string> Themes, string? Concern, string By, DateTimeOffset At);
