using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Records;

/// <summary>One record that may go: by reference, for those who run the group.</summary>
public sealed record DisposalView
{
    public required Disposal Disposal { get; init; }

    public required string Group { get; init; }

    public required RetentionRule Rule { get; init; }

    /// <summary>What the clause of the rule says.</summary>
    public required string Clause { get; init; }

    /// <summary>The child's own record is on hold.</summary>
    public required bool IsOnHold { get; init; }

    /// <summary>The record itself, or a child who stands in it.</summary>
    internal bool Stays => IsOnHold || Disposal.Held.Count > 0;

    public string? ProposedBy { get; init; }

    /// <summary>The reader made the proposal, so another must approve.</summary>
    public bool ProposedByReader { get; init; }

    public string? Said { get; init; }

    public bool Refused { get; init; }
}

public static class DisposalCard
{
    public static PersonalCard Render(DisposalView view, Language words)
    {
        var disposal = view.Disposal;
        var title = words["May this record go? {0}", disposal.Record];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(view.Refused ? new Container([Text.Of(said)]) { Style = "attention" } : Text.Of(said));
        }
        List<Fact> facts =
        [
            new(words["Group"], PlainText.Escape(view.Group)),
            new(words["Class"], DisposalWords.Class(disposal.Class, words)),
            new(words["Kept for"], DisposalWords.Rule(view.Rule, words)),
            new(words["May go since"], Dates.Of(disposal.Due, words)),
        ];
        if (view.ProposedBy is { } first && disposal.Proposed is { } proposed)
        {
            facts.Add(new(words["Proposed by"], words["{0}, {1}", PlainText.Escape(first), Dates.OfMoment(proposed.At, words)]));
        }
        body.Add(new Facts(facts));
        body.Add(Text.Note(PlainText.Escape(view.Clause)));
        if (disposal.Approved is not null)
        {
            body.Add(Text.Of(words["Two people have agreed. The record is being removed; a line with counts and no name remains in the disposal log."]));
            return new() { Summary = title, Body = body };
        }
        body.Add(Text.Of(view.IsOnHold ? words["The record is on legal hold, so it stays."]
            : view.Stays ? words["A child whose record is on legal hold stands in it, or somebody wrote the child's reference there, so it stays."]
            : Next(view, words)));
        List<CardAction> actions = [];
        if (!view.Stays && disposal.Proposed is null)
        {
            if (disposal.IsOfChild && disposal.Class is not RecordClass.LookedAfter)
            {
                body.Add(new ChoiceInput(RecordVerbs.LookedAfter, words["Was the child ever looked after by a council?"],
                [
                    new(words["No"], nameof(Known.No)), new(words["Yes"], nameof(Known.Yes)), new(words["Not known"], nameof(Known.NotKnown)),
                ])
                { Expanded = true });
            }
            actions.Add(new Press(words["Propose to remove it"], RecordVerbs.About(RecordVerbs.Propose, disposal.Record)) { Style = "destructive" });
        }
        else if (!view.Stays && !view.ProposedByReader)
        {
            actions.Add(new Press(words["Approve: remove it for good"], RecordVerbs.About(RecordVerbs.Approve, disposal.Record)) { Style = "destructive" });
        }
        actions.Add(new Press(words["Keep it another year"], RecordVerbs.About(RecordVerbs.Keep, disposal.Record)) { WithInputs = false });
        return new() { Summary = title, Body = body, Actions = actions };
    }

    private static string Next(DisposalView view, Language words) => view switch
    {
        { Disposal.Proposed: null } => words["One person who runs the group proposes, another approves. Then {0} is removed for good. Look first whether anybody still needs it.", Everything(view, words)]
            + (view.Disposal.IsOfChild ? " " + words["A hold keeps it."] : ""),
        { ProposedByReader: true } => words["You proposed it. Another person who runs the group must approve."],
        _ => words["When you approve, {0} is removed for good.", Everything(view, words)],
    };

    private static string Everything(DisposalView view, Language words) => DisposalWords.Everything(view.Disposal.Record.Kind, words);
}
