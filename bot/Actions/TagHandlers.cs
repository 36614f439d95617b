using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Actions;

/// <summary>What kind of work an action is. Typed: "tag action A-17 prevent, awareness for pupils"; without tags it takes them off.</summary>
internal sealed class TagActionHandler : Handler
{
    private const string For = " for ";

    public override string Verb => ActionVerbs.Tag;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("tag action", "tag action A-17 prevent, awareness for pupils", "Say what kind of work an action is", SaidIn.Privately) { ForChair = true, Read = Words }];

    public override string? Record(Turn turn) => turn.Data[ActionVerbs.Action]?.ToUpperInvariant();

    public override void Plan(Turn turn, ReadPlan plan) => ActionTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ActionTurn.Of(turn, read) is not { } about)
        {
            return ActionTurn.Refuse(turn, read);
        }
        var tags = (turn.Data[ActionVerbs.Tags] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(tag => Find(about.Terms, tag)?.Id ?? tag);
        var whom = turn.Data[ActionVerbs.TagFor] is { } typed && PlainText.Clean(typed) is { Length: > 0 } clean ? clean : null;
        return about.Settle(
            new TagAction(about.Action.Reference, [.. tags], whom, turn.Me).Decide(
                about.Action, about.Terms, Access.Runs(about.Terms, turn.RosterOf(about.Terms.Forum), turn.Me, turn.Today), turn.Partnership.Words, turn.Today),
            turn.Words["Recorded."], about.View);
    }

    /// <summary>By its id or its title.</summary>
    public static ActionTag? Find(TermsOfReference terms, string text) =>
        terms.ActionTags.FirstOrDefault(tag => tag.Id.Equals(text, StringComparison.OrdinalIgnoreCase) || tag.Title.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, string> Words(string text)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, ActionVerbs.Action, ActionVerbs.Tags));
        if (read.GetValueOrDefault(ActionVerbs.Tags) is { } rest && rest.IndexOf(For, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            read[ActionVerbs.TagFor] = rest[(at + For.Length)..].Trim();
            read[ActionVerbs.Tags] = rest[..at].Trim();
        }
        return read;
    }
}

/// <summary>Open actions of one kind of work, for the members of a group whose terms give kinds.</summary>
internal sealed class TaggedActionsHandler : Handler
{
    public override string Verb => ActionVerbs.Tagged;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("actions tagged", "actions tagged awareness", "See the open actions of one kind of work", SaidIn.Privately) { ForMembers = true, Read = static text => TypedCommand.All(ActionVerbs.Tags, text) },
        new("tags", "tags", "", SaidIn.Privately),
    ];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var terms in Kept(turn))
        {
            plan.Find(Kinds.Action, new DocumentQuery(Kinds.Action)
            {
                Equal = [("forum", terms.Forum.Value), ("tracker", "open")],
                OrderBy = "due",
                Take = TaggedCard.PageSize,
                After = turn.Data[ActionVerbs.After],
            }, terms.Forum.Value);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var text = turn.Data[ActionVerbs.Tags]?.Trim();
        var mine = Kept(turn).Where(terms => Access.SeesRecords(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today)).ToList();
        // In several groups: the one that gives this tag.
        if (turn.Place.IsShared || (mine.Find(own => text is not null && TagActionHandler.Find(own, text) is not null) ?? mine.FirstOrDefault()) is not { } terms)
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        var tag = text is null ? null : TagActionHandler.Find(terms, text);
        if (text is not null && tag is null)
        {
            return Outcome.Say(Refusals.Say(Reason.NoSuchTag, turn.Words));
        }
        var page = read.Find(Kinds.Action, terms.Forum.Value);
        return Outcome.Show(TaggedCard.Render(new()
        {
            Terms = terms,
            Tag = tag,
            Actions = tag is null ? [] : [.. page.Items.Select(stored => stored.Value.ToDomain()).Where(action => action.Tags.Contains(tag.Id) && !turn.IsClosedByConflict(action.Child))],
            OwnerOf = turn.RosterOf(terms.Forum).NameOf,
            Today = turn.Today,
            Next = tag is null ? null : page.Next,
        }, turn.Words));
    }

    private static IEnumerable<TermsOfReference> Kept(Turn turn) => turn.Partnership.Forums.Where(terms => terms.ActionTags.Count > 0 && turn.PossibleForums.Contains(terms.Forum));
}
