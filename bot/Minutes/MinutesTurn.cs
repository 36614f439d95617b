using System.Globalization;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Minutes;

/// <summary>What every verb about minutes shares: which minutes, what was read, by what right, how they are stored and shown.</summary>
internal sealed class MinutesTurn
{
    /// <summary>These minutes and those of the meeting before; between them may lie a day on which none was held in the end.</summary>
    private const int MostRead = 4;

    /// <summary>Those of the same minutes: one for each correction.</summary>
    private const int MostFilings = 40;

    private readonly Turn _turn;
    private readonly Stored<MinutesDocument>? _stored;
    private readonly Filing? _filing;

    private MinutesTurn(Turn turn, TermsOfReference terms, MinutesReference reference, IReadOnlyList<Stored<MinutesDocument>> found, IEnumerable<FilingDocument> filings)
    {
        _turn = turn;
        Terms = terms;
        _stored = found.FirstOrDefault(stored => stored.Value.Meeting == reference.Meeting);
        Minutes = _stored?.Value.ToDomain() ?? MeetingMinutes.None(reference);
        _filing = filings.Where(filing => filing.Meeting == reference.Meeting).MaxBy(filing => filing.Addenda)?.ToDomain();
        Before = found.FirstOrDefault(stored => stored.Value.Meeting < reference.Meeting && stored.Value.Version > 0)?.Value.ToDomain();
        Groups = new(terms, turn.Partnership.Forums, turn.RosterOf);
        Copy = MinutesAccess.CopyFor(turn.Me, Minutes, Groups, turn.Today);
    }

    public TermsOfReference Terms { get; }

    public MeetingMinutes Minutes { get; }

    /// <summary>The latest minutes before these.</summary>
    public MeetingMinutes? Before { get; }

    public Groups Groups { get; }

    public MinutesCopy? Copy { get; }

    public Roster Roster => Groups.Roster;

    public bool Keeps => MinutesAccess.Keeps(_turn.Me, Terms, Roster, _turn.Today);

    public bool IsTaker => Minutes.IsTakenBy(_turn.Me, Roster, _turn.Today);

    /// <summary>They make these minutes or have a copy of them.</summary>
    public bool HasPart => Keeps || IsTaker || Copy is not null;

    public static void Plan(Turn turn, ReadPlan plan) => Plan(turn, plan, turn.Data.Date(MinutesVerbs.Meeting) ?? turn.Today);

    /// <param name="until">The latest day of which minutes are read.</param>
    public static void Plan(Turn turn, ReadPlan plan, DateOnly until)
    {
        var day = until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Minutes, new DocumentQuery(Kinds.Minutes)
            {
                Equal = [("forum", forum.Value)],
                RangeField = "meeting",
                AtMost = day,
                OrderBy = "meeting",
                Descending = true,
                Take = MostRead,
            }, forum.Value);
            if (turn.Partnership.Files(forum))
            {
                plan.Find(Kinds.Filing, new DocumentQuery(Kinds.Filing)
                {
                    Equal = [("forum", forum.Value)],
                    RangeField = "meeting",
                    AtMost = day,
                    OrderBy = "meeting",
                    Descending = true,
                    Take = MostFilings,
                }, forum.Value);
            }
        }
    }

    /// <summary>
    /// The minutes that were named; without a day, those of the latest meeting. Where no group was named either, those of
    /// the first group in which the speaker has a part.
    /// </summary>
    public static MinutesTurn Of(Turn turn, ReadSet read)
    {
        var own = In(turn, read, turn.Terms);
        return own.HasPart || turn.Data[MinutesVerbs.Forum] is not null || turn.ChatForum is not null
            ? own
            : turn.Partnership.Forums.Select(terms => In(turn, read, terms)).FirstOrDefault(one => one.HasPart) ?? own;
    }

    /// <summary>The minutes of the turn's group of one day, if there are any.</summary>
    public static MeetingMinutes? Taken(Turn turn, ReadSet read, DateOnly day) =>
        read.Find(Kinds.Minutes, turn.Terms.Forum.Value).Items.FirstOrDefault(stored => stored.Value.Meeting == day)?.Value.ToDomain();

    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    /// <summary>The next meeting after these minutes' own.</summary>
    public DateOnly NextMeeting => Roster.Series(Terms)?.After(Minutes.Meeting) ?? Terms.Cadence.Every.After(Minutes.Meeting, 1);

    public string NameOf(PersonId person) => Roster.NameOf(person);

    public IReadOnlyList<DocumentOperation> Save(MeetingMinutes minutes, MinutesVersion? change = null) =>
    [
        DocumentOperation.Save(Kinds.Minutes, minutes.Reference.ToString(), _stored, MinutesDocument.From(minutes)),
        .. Files(minutes) ? (DocumentOperation[])[DocumentOperation.Create(Kinds.Filing, FilingDocument.IdOf(minutes), FilingDocument.Of(minutes, _turn.Now))] : [],
        .. change is null ? (DocumentOperation[])[] : [DocumentOperation.Create(Kinds.MinutesVersion, MinutesVersionDocument.IdOf(change), MinutesVersionDocument.From(change))],
    ];

    /// <summary>Locked just now, or corrected: that version goes to the group's folder.</summary>
    private bool Files(MeetingMinutes minutes) =>
        minutes.State is MinutesState.Locked
        && (Minutes.State is not MinutesState.Locked || minutes.Addenda.Count > Minutes.Addenda.Count)
        && _turn.Partnership.Files(Terms.Forum);

    /// <summary>To send these minutes to the group's folder.</summary>
    public FileMinutes Folder => new(_turn.Me, _filing, _turn.Partnership.Files(Terms.Forum));

    /// <summary>The minutes as the speaker sees them; before there is a draft, who is to make one.</summary>
    /// <param name="filing">Where the file for the group's folder stands from this press on.</param>
    public Outcome View(MeetingMinutes? changed = null, string? said = null, bool refused = false, Filing? filing = null)
    {
        var minutes = changed ?? Minutes;
        if (!minutes.HasDraft && (Keeps || minutes.IsTakenBy(_turn.Me, Roster, _turn.Today)))
        {
            return Start(minutes, said, refused);
        }
        if (MinutesAccess.CopyFor(_turn.Me, minutes, Groups, _turn.Today) is not { } copy)
        {
            return NotFound(_turn);
        }
        return Outcome.Show(MinutesCard.Render(new MinutesView
        {
            // A chat keeps what it shows: there a child is its reference.
            Composer = new(copy, Terms, NameOf, static _ => null, _turn.Words),
            From = _turn.Data.Number(MinutesVerbs.From) ?? 0,
            IsTaker = minutes.IsTakenBy(_turn.Me, Roster, _turn.Today),
            MayChair = Roster.MayChair(_turn.Me, Terms, _turn.Today),
            Keeps = Keeps,
            Uploads = Mine.Any(),
            AsksRead = minutes.Sent.Any(sent => sent.To == _turn.Me) && minutes.ReadBy.All(read => read.By != _turn.Me),
            Filing = filing ?? (Files(minutes) ? new(minutes.Addenda.Count, null, null) : _filing),
            MayFile = filing is null && !Files(minutes) && Folder.Decide(minutes, Terms, Roster, _turn.Today) is Decision<MeetingMinutes>.Accepted,
            Said = said,
            SaidIsRefusal = refused,
        }, _turn.Words));
    }

    /// <summary>Who takes the minutes, to be named or changed.</summary>
    public Outcome TakerForm(string? said = null) => Start(Minutes, said, refused: said is not null);

    /// <summary>Systems for which the speaker may answer.</summary>
    public IEnumerable<UploadSystem> Mine => Terms.UploadTo.Where(system => TickUpload.May(_turn.Me, system, Minutes, Terms, Roster, _turn.Today));

    /// <summary>What was decided: stored with its change, and shown; a refusal is shown where the speaker may see anything at all.</summary>
    /// <param name="again">Draws the form again with a sentence, where one was filled in.</param>
    public Outcome Settle(Decision<ChangedMinutes> decision, string done, Func<string, Outcome>? again = null)
    {
        if (_turn.Repeated)
        {
            return View(said: done);
        }
        return decision switch
        {
            Decision<ChangedMinutes>.Accepted accepted => View(accepted.State.Minutes, done) with
            {
                Changes = Save(accepted.State.Minutes, accepted.State.Change),
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<ChangedMinutes>.AlreadySo already => View(already.State.Minutes, done),
            Decision<ChangedMinutes>.Refused refused => Refuse(refused.Why, again),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    public Outcome Refuse(Reason why, Func<string, Outcome>? again = null)
    {
        if (!HasPart || why is Reason.NotFound)
        {
            return NotFound(_turn);
        }
        var sentence = Refusals.Say(why, _turn.Words);
        return (again ?? (said => View(said: said, refused: true)))(sentence) with
        {
            Fact = why is Reason.ChairOnly ? new("minutes.refused", Minutes.Reference.ToString(), nameof(Reason.ChairOnly)) : null,
        };
    }

    private Outcome Start(MeetingMinutes minutes, string? said, bool refused) => Outcome.Show(NoMinutesCard.Render(new(
        minutes.Reference, Terms.ShortName, minutes.Taker is { } taker ? NameOf(taker) : null, People(), Keeps && !minutes.IsFinal,
        MayDraft: !minutes.HasDraft && minutes.Meeting <= _turn.Today, said, refused), _turn.Words));

    private List<Choice> People() =>
    [
        .. Roster.Holdings.Where(held => held.HeldOn(_turn.Today)).Select(held => (held.Person, held.Name))
            .Concat(Roster.Others.Where(other => other.Id == Roster.Coordinator).Select(other => (other.Id, other.Name)))
            .DistinctBy(person => person.Item1).OrderBy(person => person.Item2, StringComparer.Ordinal)
            .Select(person => new Choice(PlainText.Clean(person.Item2), person.Item1.Value)),
    ];

    private static MinutesTurn In(Turn turn, ReadSet read, TermsOfReference terms)
    {
        var found = read.Find(Kinds.Minutes, terms.Forum.Value).Items;
        var day = turn.Data.Date(MinutesVerbs.Meeting) ?? Latest(turn, terms) ?? (found.Count > 0 ? found[0].Value.Meeting : turn.Today);
        return new(turn, terms, new(terms.Forum, day), found, turn.Partnership.Files(terms.Forum) ? read.Find(Kinds.Filing, terms.Forum.Value).Items.Select(stored => stored.Value) : []);
    }

    private static DateOnly? Latest(Turn turn, TermsOfReference terms) => turn.RosterOf(terms.Forum).Series(terms) is { } series
        ? series.IsMeeting(turn.Today) ? turn.Today : series.Before(turn.Today) ?? series.OnOrAfter(turn.Today)
        : null;
}

/// <summary>
/// Reads the words after a command about minutes: the day, then the rest. What was meant as a day and cannot be read goes on as
/// it was typed: without one the latest meeting is meant, and nobody approves or sends that because of a slip in a date.
/// </summary>
internal static class MinutesTyped
{
    private static readonly string[] Before = ["of ", "for ", "from ", "the "];

    private static readonly string[] Polite = ["please", "now", "thanks", "thank", "you"];

    /// <summary>Nothing but a day can follow.</summary>
    public static IReadOnlyDictionary<string, string> Day(string text)
    {
        var values = DayAnd(text, MinutesVerbs.What);
        if (!values.ContainsKey(MinutesVerbs.Meeting) && values[MinutesVerbs.What].Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(static word => !Polite.Contains(word.Trim(',', '.', '!'), StringComparer.OrdinalIgnoreCase)))
        {
            values[MinutesVerbs.Meeting] = values[MinutesVerbs.What];
        }
        return values;
    }

    /// <summary>The same for one that only shows: "the minutes of the last meeting" are the latest.</summary>
    public static IReadOnlyDictionary<string, string> DayToShow(string text) => DayAnd(text, MinutesVerbs.What);

    public static Func<string, IReadOnlyDictionary<string, string>> DayThen(string name) => text => DayAnd(text, name);

    private static Dictionary<string, string> DayAnd(string text, string name)
    {
        var said = text.Trim();
        while (Before.FirstOrDefault(word => said.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } before)
        {
            said = said[before.Length..].TrimStart();
        }
        var (day, rest) = TypedDate.Leading(said);
        if (day is { } known)
        {
            return new() { [name] = rest, [MinutesVerbs.Meeting] = known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        }
        return MeansDay(said) ? new() { [name] = text.Trim(), [MinutesVerbs.Meeting] = said } : new() { [name] = text.Trim() };
    }

    /// <summary>"14 October", "14/10": a number first, or a month; "3 children were seen" is asked about too.</summary>
    private static bool MeansDay(string said) => said.Split(' ') is [{ Length: > 0 } first, ..] && (char.IsAsciiDigit(first[0]) || Dates.IsMonth(first));
}

/// <summary>A verb about the minutes of one meeting.</summary>
internal abstract class MinutesHandler(string verb, params TypedCommand[] typed) : Handler
{
    public override string Verb => verb;

    public override IReadOnlyList<TypedCommand> Typed { get; } = typed;

    public override void Plan(Turn turn, ReadPlan plan) => MinutesTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var about = MinutesTurn.Of(turn, read);
        return turn.Data[MinutesVerbs.Meeting] is null || turn.Data.Date(MinutesVerbs.Meeting) is not null ? Handle(turn, about, read)
            : about.HasPart ? Outcome.Say(Refusals.Say(Reason.DateNotReadable, turn.Words))
            : MinutesTurn.NotFound(turn);
    }

    protected abstract Outcome Handle(Turn turn, MinutesTurn about, ReadSet read);
}
