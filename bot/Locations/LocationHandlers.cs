using PanelAssistant.Bot.Links;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Disruption;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Locations;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Locations;

namespace PanelAssistant.Bot.Locations;

/// <summary>A verb about a place that a member of its forum works on.</summary>
internal abstract class LocationStep : Handler
{
    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (LocationReference.TryParse(turn.Data[LocationVerbs.Location], out var location))
        {
            LinkTurn.Plan(plan.Get(Kinds.Location, location.ToString()), RecordReference.Of(location));
        }
    }

    public sealed override Outcome Handle(Turn turn, ReadSet read) =>
        LocationReference.TryParse(turn.Data[LocationVerbs.Location], out var reference)
        && read.Get(Kinds.Location, reference.ToString()) is { } stored
        && turn.Partnership.TryGet(new ForumId(stored.Value.Forum), out var terms)
        && turn.SeesRecordsOf(terms.Forum)
            ? Step(turn, read, stored, terms)
            : Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    protected abstract Outcome Step(Turn turn, ReadSet read, Stored<LocationDocument> stored, TermsOfReference terms);

    protected static Answer View(Turn turn, ReadSet read, Location location, TermsOfReference terms, string? said = null, bool refused = false)
    {
        var roster = turn.RosterOf(terms.Forum);
        return new Answer.Show(LocationCard.Render(new()
        {
            Location = location,
            Agency = terms.Agencies.FirstOrDefault(agency => agency.Id == location.ByAgency)?.Name ?? turn.Words["Another agency"],
            SentOn = UkTime.DateOf(location.At),
            Today = turn.Today,
            NameOf = roster.NameOf,
            MayChair = roster.MayChair(turn.Me, terms, turn.Today),
            Links = LinkTurn.Lines(turn, read, RecordReference.Of(location.Reference), LinkTurn.NoGrants),
            Said = said,
            SaidIsRefusal = refused,
        }, turn.Words));
    }
}

internal sealed class LocationHandler : LocationStep
{
    public override string Verb => LocationVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("location", "location LOC-7", "Open a place of note", SaidIn.Privately) { Read = static text => TypedCommand.All(LocationVerbs.Location, text), ForMembers = true }];

    protected override Outcome Step(Turn turn, ReadSet read, Stored<LocationDocument> stored, TermsOfReference terms) =>
        new(View(turn, read, stored.Value.ToDomain(), terms)) { Fact = new(Verb, stored.Id) };
}

/// <summary>Logs what was done to disrupt a place.</summary>
internal sealed class LocationDisruptHandler : LocationStep
{
    public override string Verb => LocationVerbs.Disrupt;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("location disruption", "location disruption LOC-7 PATROL", "", SaidIn.Privately) { Read = static text => DisruptionWords.Read(text, LocationVerbs.Location) }];

    protected override Outcome Step(Turn turn, ReadSet read, Stored<LocationDocument> stored, TermsOfReference terms)
    {
        var location = stored.Value.ToDomain();
        var done = turn.Words["Logged."];
        if (turn.Repeated)
        {
            return View(turn, read, location, terms, done);
        }
        var on = turn.Data[DisruptionLines.On] is null ? turn.Today : turn.Data.Date(DisruptionLines.On);
        var note = turn.Data[DisruptionLines.Note] is { } typed ? PlainText.Clean(typed) : null;
        return new DisruptLocation(turn.Data[DisruptionLines.Tactic]?.Trim(), on, note, turn.Me).Decide(location, isMember: true, turn.Today, turn.Now) switch
        {
            Decision<Location>.Accepted accepted => new Outcome(View(turn, read, accepted.State, terms, done))
            {
                Changes = [DocumentOperation.Replace(Kinds.Location, stored, LocationDocument.From(accepted.State))],
                Fact = accepted.Fact,
            },
            Decision<Location>.Refused refused => View(turn, read, location, terms, Refusals.Say(refused.Why, turn.Words), true),
            _ => throw new InvalidOperationException("A step is logged or refused."),
        };
    }
}

/// <summary>Where children meet the same places: counts and references, for members.</summary>
internal sealed class ThemesHandler : Handler
{
    private const int Most = 100;

    public override string Verb => LocationVerbs.Themes;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("themes", "themes", "See which places link several children", SaidIn.Privately) { ForMembers = true }];

    // Places without a linked child have no count in the index, so the range leaves them out.
    public override void Plan(Turn turn, ReadPlan plan) =>
        plan.Find(Kinds.Location, new DocumentQuery(Kinds.Location) { RangeField = "linked", AtLeast = "00001", OrderBy = "linked", Descending = true, Take = Most });

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.IsMember)
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        var page = read.Find(Kinds.Location);
        var mine = page.Items.Select(stored => stored.Value.ToDomain()).Where(location => turn.SeesRecordsOf(location.Forum));
        return Outcome.Show(ThemesCard.Render(new(ThemeReport.Of(mine), page.Next is not null), turn.Words));
    }
}
