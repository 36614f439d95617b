using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Links;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;

namespace PanelAssistant.Bot.Links;

/// <summary>"link CH-2041 LOC-7", or the card that asks for both.</summary>
internal sealed class AddLinkHandler : Handler
{
    public override string Verb => LinkVerbs.Add;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("link", "link CH-2041 LOC-7", "Link a child to a child, a person of interest, a place or a group", SaidIn.Privately) { Read = LinkWords.Read, ForMembers = true },
    ];

    public override void Plan(Turn turn, ReadPlan plan) => LinkEnds.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.IsMember)
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        if (LinkEnds.Of(turn, read) is not { } ends)
        {
            return Draw(turn, turn.Data[LinkVerbs.Other] is null ? null : Refusals.Say(Reason.NotFound, turn.Words), true);
        }
        if (ends.Shut)
        {
            return Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
        }
        // A link to a reference that was joined would be counted as another child, and missing where the child's record is read.
        if (ends is { Joined: true, Forum: not null })
        {
            return Draw(turn, Refusals.Say(Reason.JoinedToAnother, turn.Words), true);
        }
        var themes = (turn.Data[LinkVerbs.Themes] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var command = new LinkRecords(ends.Reference.Child, ends.Reference.Other, themes, turn.Me);
        var done = turn.Words["{0} is linked to {1}.", ends.Reference.Child, ends.Reference.Other];
        return command.Decide(ends.Existing?.Value.ToDomain(), turn.IsMember, ends.Forum, turn.Now) switch
        {
            Decision<Link>.Accepted accepted => Draw(turn, done, false) with
            {
                Fact = accepted.Fact,
                Changes =
                [
                    .. LinkDocument.BothEnds(accepted.State).Select(end => DocumentOperation.Create(Kinds.Link, end.Id, end.Document)),
                    .. LinkWords.Counted(ends, 1),
                ],
            },
            Decision<Link>.AlreadySo => Draw(turn, done, false),
            Decision<Link>.Refused refused => Draw(turn, Refusals.Say(refused.Why, turn.Words), true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static Outcome Draw(Turn turn, string? said, bool refused) => Outcome.Show(AddLinkCard.Render(
        new(
            CaseReference.TryParse(turn.Data[LinkVerbs.Child], out var child) ? child : null,
            turn.Data[LinkVerbs.Other] is { } typed ? PlainText.Shorten(PlainText.Clean(typed), 12) : null,
            said,
            refused),
        turn.Words));
}

/// <summary>"unlink CH-2041 LOC-7": for a link made by mistake.</summary>
internal sealed class RemoveLinkHandler : Handler
{
    public override string Verb => LinkVerbs.Remove;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("unlink", "unlink CH-2041 LOC-7", "Take back a link that was made by mistake", SaidIn.Privately) { Read = LinkWords.Read, ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan) => LinkEnds.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (LinkEnds.Of(turn, read) is not { } ends)
        {
            return Outcome.Say(turn.IsMember
                ? turn.Words["Which link? Type \"unlink\" and both references, for example: unlink CH-2041 LOC-7"]
                : Refusals.Say(Reason.NoSeat, turn.Words));
        }
        if (ends.Shut)
        {
            return Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
        }
        var done = turn.Words["{0} and {1} are no longer linked.", ends.Reference.Child, ends.Reference.Other];
        if (turn.Repeated)
        {
            return Outcome.Say(done);
        }
        return new UnlinkRecords(ends.Reference.Child, ends.Reference.Other).Decide(ends.Existing?.Value.ToDomain(), turn.IsMember, ends.Forum is not null) switch
        {
            Decision<Link>.Accepted accepted => Outcome.Say(done) with
            {
                Fact = accepted.Fact,
                Changes =
                [
                    .. new[] { ends.Existing, ends.Back }.OfType<Stored<LinkDocument>>().Select(stored => DocumentOperation.Delete(Kinds.Link, stored)),
                    .. LinkWords.Counted(ends, -1),
                ],
            },
            Decision<Link>.Refused refused => Outcome.Say(Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A link is taken back or it is not."),
        };
    }
}

internal static class LinkWords
{
    /// <summary>"CH-2041 LOC-7", also with words such as "to" or "and" between.</summary>
    public static IReadOnlyDictionary<string, string> Read(string text)
    {
        var first = ReferenceWords.Read(text, LinkVerbs.Child, LinkVerbs.Other);
        if (!first.TryGetValue(LinkVerbs.Other, out var rest))
        {
            return first;
        }
        var words = rest.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is ["to" or "and" or "with", var after] ? new Dictionary<string, string>(first) { [LinkVerbs.Other] = after } : first;
    }

    /// <summary>The place's own count of linked children goes along with the link.</summary>
    public static IEnumerable<DocumentOperation> Counted(LinkEnds ends, int change) => ends.Location is { } stored
        ? [DocumentOperation.Replace(Kinds.Location, stored, LocationDocument.From(stored.Value.ToDomain() with { LinkedChildren = Math.Max(0, stored.Value.LinkedChildren + change) }))]
        : [];
}
