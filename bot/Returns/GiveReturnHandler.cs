using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Returns;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Bot.Returns;

/// <summary>
/// An agency's return, whole as the form sends it or one measure as it is typed: "data return missing-episodes 14", "data
/// return camhs-wait because REASON", "data return analysis TEXT". Without any it brings the form.
/// </summary>
internal sealed class GiveReturnHandler : Handler
{
    private const string Because = "because ";

    public override string Verb => ReturnVerbs.Give;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("data return", "data return", "Give your agency's figures and analysis for the next meeting", SaidIn.Privately) { ForMembers = true, Read = Read },
        new("return", "return", "", SaidIn.Privately) { ForMembers = true, Read = Read },
    ];

    public override string? Record(Turn turn) => Verb;

    public override void Plan(Turn turn, ReadPlan plan) => ReturnsTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ReturnsTurn.Of(turn, read) is not { } about)
        {
            return ReturnsTurn.Nowhere(turn);
        }
        if (about.AgencyOf(turn) is not { } agency)
        {
            return Outcome.Say(Refusals.Say(Reason.NoAgencyToReturn, turn.Words));
        }
        if (turn.Repeated || !Sends(turn))
        {
            return about.IsOver ? Outcome.Say(Refusals.Say(Reason.ReturnsClosed, turn.Words)) : Show(turn, about, about.Returns, agency, turn.Repeated && Sends(turn) ? Saved(turn) : null);
        }
        var faults = new List<ReturnFault>();
        var figures = Figures(turn, about.Rule, agency, faults);
        if (figures is null)
        {
            return Show(turn, about, about.Returns, agency, Refusals.Say(Reason.NoSuchMeasure, turn.Words), refused: true);
        }
        var command = new SaveReturn(about.Meeting, turn.Me)
        {
            Figures = figures,
            Analysis = turn.Data.Sent(ReturnVerbs.Analysis) ? PlainText.Clean(turn.Data[ReturnVerbs.Analysis] ?? "") : null,
            Period = Period(turn, faults),
            Version = turn.Data.Number(ReturnVerbs.Version),
        };
        faults.AddRange(command.Faults(about.Returns, about.Near, agency, about.Held, turn.Partnership.Words, turn.Today));
        if (faults.Count > 0 && !about.IsOver)
        {
            return Outcome.Show(GiveReturnCard.Render(View(turn, about, about.Returns, agency) with { Faults = faults, Sent = turn.Data.Sent(ReturnVerbs.From) ? Sent(turn, about.Rule, agency, faults) : null }, turn.Words));
        }
        return Settle(turn, about, command, agency);
    }

    internal static Outcome Settle(Turn turn, ReturnsTurn about, SaveReturn command, AgencyId agency) =>
        command.Decide(about.Returns, about.Near, about.Terms, turn.RosterOf(about.Terms.Forum), about.Held, about.IsOver, turn.Partnership.Words, turn.Now) switch
        {
            Decision<MeetingReturns>.Accepted accepted => Show(turn, about, accepted.State, agency, Saved(turn)) with { Changes = [about.Save(accepted.State)], Fact = accepted.Fact },
            Decision<MeetingReturns>.AlreadySo already => Show(turn, about, already.State, agency, turn.Words["It is saved as it was: nothing in it is new."]),
            Decision<MeetingReturns>.Refused { Why: Reason.ReturnsClosed } => Outcome.Say(Refusals.Say(Reason.ReturnsClosed, turn.Words)),
            Decision<MeetingReturns>.Refused refused => Show(turn, about, about.Returns, agency, Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };

    internal static Outcome Show(Turn turn, ReturnsTurn about, MeetingReturns returns, AgencyId agency, string? said = null, bool refused = false) =>
        Outcome.Show(GiveReturnCard.Render(View(turn, about, returns, agency) with { Said = said, SaidIsRefusal = refused }, turn.Words));

    private static GiveReturnView View(Turn turn, ReturnsTurn about, MeetingReturns returns, AgencyId agency) => new()
    {
        Terms = about.Terms,
        Rule = about.Rule,
        Returns = returns,
        Agency = about.Terms.Agency(agency),
        Held = about.Held,
        Period = SaveReturn.PeriodOf(agency, returns, about.Near),
        Before = about.Before?.Of(agency),
        NameOf = turn.NameOf,
    };

    private static string Saved(Turn turn) => turn.Words["The return is saved. You may change it until the meeting is over."];

    private static bool Sends(Turn turn) => turn.Data.Sent(ReturnVerbs.Analysis) || turn.Data.Sent(ReturnVerbs.From) || turn.Data[ReturnVerbs.Measure] is not null;

    /// <returns>Nothing for a single measure that is none of the agency's.</returns>
    private static List<SentFigure>? Figures(Turn turn, ReturnRule rule, AgencyId agency, List<ReturnFault> faults)
    {
        var sent = new List<SentFigure>();
        if (turn.Data[ReturnVerbs.Measure] is { } named)
        {
            if (rule.Measure(named) is not { } one || one.Agency != agency)
            {
                return null;
            }
            Add(one, turn.Data[ReturnVerbs.Value], turn.Data[ReturnVerbs.Why]);
            return sent;
        }
        foreach (var measure in rule.Of(agency).Where(measure => turn.Data.Sent(ReturnVerbs.ValueOf(measure)) || turn.Data.Sent(ReturnVerbs.WhyOf(measure))))
        {
            Add(measure, turn.Data[ReturnVerbs.ValueOf(measure)], turn.Data[ReturnVerbs.WhyOf(measure)]);
        }
        return sent;

        void Add(ReturnMeasure measure, string? typed, string? why)
        {
            var reason = why is null ? null : PlainText.Clean(why);
            if (typed is null)
            {
                sent.Add(new(measure, null, reason));
                return;
            }
            var (value, fault) = TypedFigure.Read(typed, measure);
            if (fault is { } wrong)
            {
                faults.Add(new(wrong, ReturnField.Value) { Measure = measure.Title });
            }
            sent.Add(new(measure, value, reason));
        }
    }

    private static ReturnPeriod? Period(Turn turn, List<ReturnFault> faults)
    {
        if (!turn.Data.Sent(ReturnVerbs.From) && !turn.Data.Sent(ReturnVerbs.To))
        {
            return null;
        }
        if (turn.Data.Date(ReturnVerbs.From) is { } from && turn.Data.Date(ReturnVerbs.To) is { } to)
        {
            return new(from, to);
        }
        faults.Add(new(ReturnFaultKind.PeriodNotReadable, ReturnField.Period));
        return null;
    }

    /// <summary>As it was sent, so that nobody types it again; what may tell who somebody is is not shown again.</summary>
    private static Dictionary<string, string> Sent(Turn turn, ReturnRule rule, AgencyId agency, IReadOnlyList<ReturnFault> faults)
    {
        const int MostShown = 20;
        var shown = new Dictionary<string, string>();
        foreach (var measure in rule.Of(agency))
        {
            Keep(ReturnVerbs.ValueOf(measure), MostShown, true);
            Keep(ReturnVerbs.WhyOf(measure), AgencyReturn.MostWhy, !faults.Any(fault => fault is { Kind: ReturnFaultKind.Identifying, Field: ReturnField.Note } && fault.Measure == measure.Title));
        }
        Keep(ReturnVerbs.Analysis, AgencyReturn.MostAnalysis, !faults.Any(fault => fault is { Kind: ReturnFaultKind.Identifying, Field: ReturnField.Analysis }));
        Keep(ReturnVerbs.From, MostShown, turn.Data.Date(ReturnVerbs.From) is not null);
        Keep(ReturnVerbs.To, MostShown, turn.Data.Date(ReturnVerbs.To) is not null);
        return shown;

        void Keep(string input, int most, bool may)
        {
            if (may && turn.Data[input] is { } typed)
            {
                shown[input] = PlainText.Shorten(PlainText.Clean(typed), most);
            }
        }
    }

    private static IReadOnlyDictionary<string, string> Read(string text)
    {
        var (first, rest) = text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? (text[..at].Trim(':', ','), text[(at + 1)..].Trim()) : (text.Trim(), "");
        if (first.Length == 0 || rest.Length == 0)
        {
            return TypedCommand.Empty;
        }
        return first.Equals(ReturnVerbs.Analysis, StringComparison.OrdinalIgnoreCase)
            ? TypedCommand.All(ReturnVerbs.Analysis, rest)
            : new Dictionary<string, string>
            {
                [ReturnVerbs.Measure] = first,
                [rest.StartsWith(Because, StringComparison.OrdinalIgnoreCase) ? ReturnVerbs.Why : ReturnVerbs.Value] = rest.StartsWith(Because, StringComparison.OrdinalIgnoreCase) ? rest[Because.Length..] : rest,
            };
    }
}
