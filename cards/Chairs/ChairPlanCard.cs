using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.Chairs;

/// <summary>Whose turn it is to chair a group, who is next, and who chaired before.</summary>
public sealed record ChairPlanView
{
    public required TermsOfReference Terms { get; init; }

    public required Roster Roster { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The reader records a hand-over.</summary>
    public bool MayHandOver { get; init; }

    /// <summary>What was typed and came back.</summary>
    public string? Person { get; init; }

    public string? CoChair { get; init; }

    public DateOnly? From { get; init; }

    public string? Why { get; init; }

    public IReadOnlyList<string> Checked { get; init; } = [];

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }

    /// <summary>Other groups of the reader whose chair passes on.</summary>
    public IReadOnlyList<TermsOfReference> Others { get; init; } = [];
}

public static class ChairPlanCard
{
    private const int MostPast = 6;

    private const int MostOthers = 3;

    public static PersonalCard Render(ChairPlanView view, Language words)
    {
        var terms = view.Terms;
        var rotation = terms.Chair.Rotation ?? throw new InvalidOperationException("The chair of this group does not pass on.");
        var plan = ChairPlan.Of(terms, view.Roster, view.Today);
        var title = words["{0}: whose turn it is to chair", terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.AddRange(Warnings(view, plan, words).Select(warning => new Container([Text.Of(warning)]) { Style = "warning" }));
        body.Add(new Facts([.. Facts(view, rotation, plan, words)]));
        body.Add(Text.Note(words["Rule: {0} ({1})", terms.Clause(rotation.Clause).Rule, Source(terms.Clause(rotation.Clause), words)]));
        if (view.Roster.Handovers.Count > 0)
        {
            body.Add(Text.Section(words["Hand-overs"]));
            body.AddRange(view.Roster.Handovers.Reverse().Take(MostPast).Select(passed => Past(view, passed, words)));
        }
        var day = view.From ?? (plan is { } known && known.Until > view.Today ? known.Until : view.Today);
        var members = view.MayHandOver ? Members(view, day, words) : [];
        var may = members.Any(one => rotation.Among.Contains(one.Agency));
        if (may)
        {
            body.AddRange(Form(view, rotation, plan, day, members, words));
        }
        else if (view.MayHandOver)
        {
            body.Add(Text.Of(words["Nobody of these agencies has a seat here who could take the chair. Type \"give seat\" first."]));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. may ? (IEnumerable<CardAction>)[new Press(words["Record the hand-over"], ChairVerbs.In(ChairVerbs.HandOver, terms.Forum)) { Style = "positive" }] : [],
                .. view.Others.Take(MostOthers).Select(other => new Press(words["Chair of {0}", other.ShortName], ChairVerbs.In(ChairVerbs.Plan, other.Forum)) { WithInputs = false }),
            ],
        };
    }

    private static IEnumerable<string> Warnings(ChairPlanView view, ChairPlan? plan, Language words)
    {
        var (terms, roster) = (view.Terms, view.Roster);
        var chairs = roster.MembersIn(terms.Chair.Seat, view.Today).ToList();
        if (chairs.Count == 0)
        {
            yield return words["Nobody holds the chair's seat. Whoever stands in chairs until somebody does."];
        }
        if (plan is null)
        {
            yield return words["Nobody has said from when the turns count. Record who takes the chair, and from which day."];
            yield break;
        }
        if (plan.IsOverdue(view.Today))
        {
            yield return words["The turn of {0} ended on {1}, and no hand-over is recorded.", terms.Agency(plan.Agency).Name, Dates.Of(plan.Until, words)];
        }
        else if (chairs is [var chair, ..] && AgencyOf(chair, terms, roster, view.Today) is { } agency && agency != plan.Agency)
        {
            yield return words["It is the turn of {0}, and the chair's seat is held for {1}. Record the hand-over when it is made.", terms.Agency(plan.Agency).Name, terms.Agency(agency).Name];
        }
    }

    private static IEnumerable<Fact> Facts(ChairPlanView view, ChairRotation rotation, ChairPlan? plan, Language words)
    {
        var terms = view.Terms;
        if (plan is not null)
        {
            yield return new(words["Now"], words["{0}, from {1}", terms.Agency(plan.Agency).Name, Dates.Of(plan.From, words)]);
            yield return plan.Coming is { } coming
                ? new(words["Next"], words["{0} for {1}, from {2}", PlainText.Escape(coming.Name), terms.Agency(coming.Agency).Name, Dates.Of(coming.From, words)])
                : new(words["Next"], words["{0}, from {1}", terms.Agency(plan.Next).Name, Dates.Of(plan.Until, words)]);
            if (plan.Coming is null)
            {
                yield return new(words["Reminder"], Dates.Of(plan.Until.AddDays(-7 * rotation.Handover.RemindWeeksBefore), words));
            }
        }
        yield return new(words["In turn"], string.Join(", ", rotation.Among.Select(agency => terms.Agency(agency).Name)));
        yield return Holder(words["Chair"], terms.Chair.Seat);
        if (terms.Chair.CoChair is { } shared)
        {
            yield return Holder(words["Co-chair"], shared);
        }
        if (terms.Chair.Deputy is { } deputy)
        {
            yield return Holder(words["Deputy"], deputy);
        }

        Fact Holder(string office, SeatId seat) =>
            new(office, view.Roster.MembersIn(seat, view.Today).Select(view.Roster.NameOf).Select(PlainText.Escape).ToList() is { Count: > 0 } held ? string.Join(", ", held) : words["nobody"]);
    }

    private static IReadOnlyList<(PersonId Person, AgencyId Agency, Choice Choice)> Members(ChairPlanView view, DateOnly day, Language words)
    {
        var terms = view.Terms;
        return
        [
            .. view.Roster.Holdings.Where(held => held.HeldOn(day) && held.Role is SeatRole.Member).Select(held => held.Person).Distinct()
            .Select(person => (Person: person, Agency: HandOverChair.AgencyOf(person, terms, view.Roster, day)))
            .Where(one => one.Agency is not null)
            .Select(one => (one.Person, Agency: one.Agency!.Value, Choice: new Choice(words["{0}, {1}", PlainText.Clean(view.Roster.NameOf(one.Person)), terms.Agency(one.Agency!.Value).Name], one.Person.Value))),
        ];
    }

    private static IEnumerable<Element> Form(
        ChairPlanView view, ChairRotation rotation, ChairPlan? plan, DateOnly day, IReadOnlyList<(PersonId Person, AgencyId Agency, Choice Choice)> members, Language words)
    {
        var terms = view.Terms;
        yield return Text.Section(words["Record a hand-over"]);
        yield return new ChoiceInput(ChairVerbs.Person, words["Who takes the chair?"],
            [.. members.Where(one => rotation.Among.Contains(one.Agency)).OrderByDescending(one => one.Agency == plan?.Next).Select(one => one.Choice)])
        {
            Placeholder = words["Choose one"],
            Value = view.Person,
        };
        yield return new DateInput(ChairVerbs.From, words["From which day?"]) { Min = view.Today, Value = $"{day:yyyy-MM-dd}" };
        if (terms.Chair.CoChair is not null)
        {
            yield return new ChoiceInput(ChairVerbs.CoChair, words["Who is co-chair? (empty: as it is)"], [.. members.Select(one => one.Choice)]) { Placeholder = words["Choose one"], Value = view.CoChair };
        }
        if (rotation.Handover.Checklist is { Count: > 0 } questions)
        {
            yield return new ChoiceInput(ChairVerbs.Checked, words["What is handed over? Tick each when it is done."], [.. questions.Select(question => new Choice(words[question.Text], question.Id))])
            {
                Several = true,
                Value = view.Checked.Count == 0 ? null : string.Join(',', view.Checked),
            };
        }
        yield return new TextInput(ChairVerbs.Why, words["If it is not that agency's turn: why?"]) { MaxLength = HandOverChair.MostWhy, Multiline = true, Value = view.Why };
    }

    private static Container Past(ChairPlanView view, ChairHandover passed, Language words)
    {
        List<Element> lines =
        [
            Text.Of(words["{0}: {1}, {2}", Dates.Of(passed.From, words), PlainText.Escape(passed.Name), view.Terms.Agency(passed.Agency).Name]),
            Text.Note(words["Recorded by {0}, {1}", PlainText.Escape(view.Roster.NameOf(passed.By)), Dates.OfMoment(passed.At, words)]),
        ];
        if (passed.Why is { } why)
        {
            lines.Add(Text.Note(words["Out of turn, because: {0}", PlainText.Escape(why)]));
        }
        return new(lines) { Separator = true, Spacing = "Small" };
    }

    private static AgencyId? AgencyOf(PersonId chair, TermsOfReference terms, Roster roster, DateOnly day) =>
        HandOverChair.AgencyOf(chair, terms, roster, day) ?? roster.Handovers.LastOrDefault(passed => passed.Person == chair)?.Agency ?? terms.AgencyOf(terms.Chair.Seat);

    private static string Source(Clause clause, Language words) => clause.Silent ? words["the document is silent; the default holds"] : clause.Source;
}
