using PanelAssistant.Bot.Links;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Bot.PersonsOfInterest;

/// <summary>That there are persons of interest, for the officer, the chair and whom the chair granted one: references only.</summary>
internal sealed class PersonListHandler : Handler
{
    public override string Verb => PersonVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("persons", "persons", "", SaidIn.Privately)];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        plan.Find(Kinds.PersonOfInterest, new DocumentQuery(Kinds.PersonOfInterest)
        {
            OrderBy = "at",
            Descending = true,
            Take = PersonListCard.PageSize,
            After = turn.Data[PersonVerbs.After],
        });
        LinkTurn.PlanGrants(turn, plan);
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var granted = LinkTurn.Grants(read);
        var sits = turn.Partnership.Forums.Any(terms => terms.PersonOfInterest is not null && turn.RosterOf(terms.Forum).HeldBy(turn.Me, turn.Today).Any());
        var holdsRole = turn.Partnership.Forums.Any(terms => terms.PersonOfInterest is not null
            && (PersonAccess.IsOfficer(turn.Me, terms, turn.RosterOf(terms.Forum), turn.Today) || PersonAccess.IsChair(turn.Me, terms, turn.RosterOf(terms.Forum), turn.Today)));
        if (turn.Place.IsShared || (!holdsRole && !(sits && granted.Count > 0)))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        var page = read.Find(Kinds.PersonOfInterest);
        return Outcome.Show(PersonListCard.Render(new(
            [
                .. page.Items.Select(stored => stored.Value.ToDomain())
                    .Where(item => turn.Partnership.TryGet(item.Forum, out var terms)
                        && PersonAccess.MayOpen(turn.Me, item, granted.Contains(item.Reference), terms, turn.RosterOf(terms.Forum), turn.Today))
                    .Select(item => new PersonListLine(item.Reference, item.Standing, UkTime.DateOf(item.At))),
            ],
            page.Next), turn.Words));
    }
}
