using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Sharing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Bot.Sharing;

/// <summary>"share now CH-2041 LINE" records at once what could not wait; without a line it brings the card.</summary>
internal sealed class ShareNowHandler : Handler
{
    public override string Verb => ShareVerbs.Now;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("share now", "share now CH-2041 LINE", "Record in one line what you had to share about a child at once", SaidIn.Privately)
        {
            Read = static text => ReferenceWords.Read(text, ShareVerbs.Child, ShareVerbs.Line),
        },
    ];

    public override string? Record(Turn turn) => CaseReference.TryParse(turn.Data[ShareVerbs.Child], out var child) ? $"share:{child}" : null;

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (CaseReference.TryParse(turn.Data[ShareVerbs.Child], out var child))
        {
            SharingTurn.PlanNew(plan, child);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.Place.IsShared && turn.Data[ShareVerbs.Child] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"share now\", the reference and one line, for example: share now CH-2041 address to the police"]);
        }
        if (!CaseReference.TryParse(turn.Data[ShareVerbs.Child], out var child))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        if (SharingTurn.Of(turn, read, child, out var why) is not { } about)
        {
            return Outcome.Say(why);
        }
        if (about.KeptAs is { } kept)
        {
            return Outcome.Say(turn.Words["{0} is the same child as {1}, whose record is kept. Type: share now {1}", child, kept]);
        }
        var draft = turn.Data[ShareVerbs.Draft] is { Length: > 0 and <= MostDraft } named ? named : turn.Key;
        if (SharingTurn.Sent(turn, read, draft) is { } sent)
        {
            return Outcome.Show(SharingTurn.Card(turn, sent, Done(turn), open: true));
        }
        var line = turn.Data[ShareVerbs.Line] is { } typed ? PlainText.Clean(typed) : null;
        if (string.IsNullOrEmpty(line) && turn.Data[ShareVerbs.Draft] is null)
        {
            return Outcome.Show(ShareNowCard.Render(new(child, draft), turn.Words));
        }
        if (turn.Incoming is Incoming.Said && !string.IsNullOrEmpty(line) && ShareNow.SaidBefore(read.Find(Kinds.Share).Items.Select(stored => stored.Value.ToDomain()), turn.Me, line, turn.Now) is { } before)
        {
            return Outcome.Show(SharingTurn.Card(turn, before, Done(turn), open: true));
        }
        return new ShareNow(about.Next, line, turn.Me, draft).Decide(turn.Terms, turn.Now) switch
        {
            Decision<SharedNow>.Accepted accepted => Outcome.Show(SharingTurn.Card(turn, accepted.State.Share, Done(turn), open: true)) with
            {
                Changes =
                [
                    DocumentOperation.Create(Kinds.Share, ShareDocument.IdOf(accepted.State.Share.Reference), ShareDocument.From(accepted.State.Share)),
                    DocumentOperation.Create(Kinds.OpenShare, ShareDocument.IdOf(accepted.State.Share.Reference), OpenShareDocument.From(accepted.State.Open)),
                ],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<SharedNow>.Refused refused => Outcome.Show(ShareNowCard.Render(
                new(child, draft, line is null ? null : PlainText.Shorten(line, Share.MostLine), Refusals.Say(refused.Why, turn.Words)), turn.Words)),
            _ => throw new InvalidOperationException("What is shared at once is recorded or refused."),
        };
    }

    /// <summary>Longer ones are none of ours.</summary>
    private const int MostDraft = 200;

    private static string Done(Turn turn) => turn.Words["It is recorded. Complete it when the child is safe: you are reminded from the next working day on."];
}

/// <summary>What was shared about a child. Looking is on record.</summary>
internal sealed class SharesHandler : Handler
{
    public override string Verb => ShareVerbs.List;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("shares", "shares CH-2041", "See what was shared about a child, with whom and on which legal basis", SaidIn.Privately) { Read = static text => ReferenceWords.Child(text) }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (CaseReference.TryParse(turn.Data[ShareVerbs.Child], out var child))
        {
            SharingTurn.Plan(plan, child);
            plan.Find(Kinds.Share, SharingTurn.Of(child, SharesCard.PageSize, turn.Data[ShareVerbs.After]));
            plan.Find(Kinds.OpenShare, new DocumentQuery(Kinds.OpenShare) { Equal = [("child", child.ToString())], Descending = true });
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.Place.IsShared && turn.Data[ShareVerbs.Child] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"{0}\" and the reference, for example: {0} CH-2041", Typed[0].Words]);
        }
        if (!CaseReference.TryParse(turn.Data[ShareVerbs.Child], out var child))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        if (SharingTurn.Of(turn, read, child, out var why) is not { } about)
        {
            return Outcome.Say(why);
        }
        var page = read.Find(Kinds.Share);
        return Outcome.Show(SharesCard.Render(new()
        {
            Child = child,
            Entries = [.. page.Items.Select(stored => stored.Value.ToDomain()).Where(about.Reads)],
            Open = [.. read.Find(Kinds.OpenShare).Items.Select(stored => stored.Value.ToDomain().Reference)],
            Forums = turn.Partnership.Forums,
            NameOf = person => SharingTurn.NameOf(turn, person),
            OwnOnly = !about.ReadsAll,
            Also = about.Also,
            Next = page.Next,
        }, turn.Words)) with
        { Fact = new(ShareVerbs.List, child.ToString()) };
    }
}

/// <summary>One share, for those who open the child's record and for whoever shared. Looking is on record.</summary>
internal sealed class ShowShareHandler : Handler
{
    public override string Verb => ShareVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("show share", "show share CH-2041/S3", "Read one of them in full", SaidIn.Privately) { Read = static text => TypedCommand.All(ShareVerbs.Share, text) }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (ShareReference.TryParse(turn.Data[ShareVerbs.Share], out var share))
        {
            SharingTurn.Plan(plan, share);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var why = Refusals.Say(Reason.NotFound, turn.Words);
        if (!ShareReference.TryParse(turn.Data[ShareVerbs.Share], out var reference) || SharingTurn.Of(turn, read, reference.Child, out why) is not { } about)
        {
            return Outcome.Say(why);
        }
        var stored = read.Get(Kinds.Share, ShareDocument.WrittenIdOf(reference)) ?? read.Get(Kinds.Share, ShareDocument.IdOf(reference));
        return stored?.Value.ToDomain() is { } share && about.Reads(share)
            ? Outcome.Show(SharingTurn.Card(turn, share, open: read.Get(Kinds.OpenShare, ShareDocument.IdOf(reference)) is not null)) with { Fact = new(ShareVerbs.Show, reference.ToString()) }
            : Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
    }
}

/// <summary>What the speaker has to complete, and what others have in the groups that they run.</summary>
internal sealed class OpenSharesHandler : Handler
{
    private const int Most = 8;

    private const string Own = "own";

    public override string Verb => ShareVerbs.Open;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("shares to complete", "shares to complete", "See what you recorded as shared in one line and have to complete", SaidIn.Privately), new("my shares", "my shares", "", SaidIn.Privately)];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        plan.Find(Kinds.OpenShare, new DocumentQuery(Kinds.OpenShare) { Equal = [("owner", turn.Me.Value)], OrderBy = "at", Take = Most }, Own);
        foreach (var terms in turn.Partnership.Forums)
        {
            plan.Find(Kinds.OpenShare, new DocumentQuery(Kinds.OpenShare) { Equal = [("forum", terms.Forum.Value)], OrderBy = "at", Take = Most }, terms.Forum.Value);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        var own = read.Find(Kinds.OpenShare, Own);
        var run = turn.Partnership.Forums
            .Where(terms => terms.Kind is Domain.Forums.ForumKind.Operational && Access.Runs(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today))
            .Select(terms => (Terms: terms, Page: read.Find(Kinds.OpenShare, terms.Forum.Value)))
            .ToList();
        return Outcome.Show(OpenSharesCard.Render(new(
            [.. own.Items.Select(stored => stored.Value.ToDomain()).Where(open => !turn.IsClosedByConflict(open.Reference.Child))],
            [.. run.Select(group => (group.Terms, (IReadOnlyList<OpenShare>)[.. group.Page.Items.Select(stored => stored.Value.ToDomain()).Where(open => open.Owner != turn.Me && !turn.IsClosedByConflict(open.Reference.Child))]))],
            person => SharingTurn.NameOf(turn, person),
            own.Next is not null || run.Any(group => group.Page.Next is not null)), turn.Words));
    }
}
