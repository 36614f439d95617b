using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Cards.Returns;

/// <summary>One agency's return, as those who sit for it see it: its own figures as they are.</summary>
public sealed record GiveReturnView
{
    public required TermsOfReference Terms { get; init; }

    public required ReturnRule Rule { get; init; }

    public required MeetingReturns Returns { get; init; }

    public required Agency Agency { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateOnly Held { get; init; }

    /// <summary>As given, or as it would be.</summary>
    public required ReturnPeriod Period { get; init; }

    /// <summary>Of the meeting before.</summary>
    public AgencyReturn? Before { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>What was sent and not kept, by the names of the inputs; nothing where it shows what is kept.</summary>
    public IReadOnlyDictionary<string, string>? Sent { get; init; }

    public IReadOnlyList<ReturnFault> Faults { get; init; } = [];

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

/// <summary>A field for each figure of the agency, one for why there is none, and the analysis.</summary>
public static class GiveReturnCard
{
    private const int MostFigureText = 20;

    private const int MostFaults = 12;

    public static PersonalCard Render(GiveReturnView view, Language words)
    {
        var title = words["Data return to the {0}", view.Terms.ShortName];
        var given = view.Returns.Of(view.Agency.Id);
        var measures = view.Rule.Of(view.Agency.Id).ToList();
        List<Element> body = [Text.Title(title)];
        if (view.Faults.Count > 0)
        {
            body.Add(new Container([Text.Of(words["Nothing was saved. Put this right and press again:"]), .. view.Faults.Take(MostFaults).Select(fault => Text.Typed(ReturnWords.Fault(fault, words)))]) { Style = "attention" });
        }
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(new Facts([.. Facts(view, given, measures.Count, words)]));
        body.Add(new DateInput(ReturnVerbs.From, words["First day that the figures cover"]) { Value = Shown(view, ReturnVerbs.From, $"{view.Period.From:yyyy-MM-dd}") });
        body.Add(new DateInput(ReturnVerbs.To, words["Last day that they cover"]) { Value = Shown(view, ReturnVerbs.To, $"{view.Period.To:yyyy-MM-dd}") });
        foreach (var measure in measures)
        {
            body.AddRange(Measure(view, measure, given, words));
        }
        body.Add(new TextInput(ReturnVerbs.Analysis, words["What do the figures say? A few lines, without small numbers and without anything that tells who somebody is"])
        {
            Multiline = true,
            MaxLength = AgencyReturn.MostAnalysis,
            Value = Shown(view, ReturnVerbs.Analysis, given?.Analysis),
        });
        body.Add(Text.Note(view.Terms.SmallBelow > 0
            ? words["Your agency sees its own figures as they are. The group reads counts of people from 1 to {0} as \"&lt;{1}\", and no share that would tell one.", view.Terms.SmallBelow - 1, view.Terms.SmallBelow]
            : words["The group reads the figures as they are."]));
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Save the return"], ReturnVerbs.Of(ReturnVerbs.Give, view.Returns, new KeyValuePair<string, string>(ReturnVerbs.Version, $"{given?.Version ?? 0}"))) { Style = "positive" },
                .. measures.Count > 0 ? (CardAction[])[new Press(words["Paste a table"], ReturnVerbs.Of(ReturnVerbs.Import, view.Returns)) { WithInputs = false }] : [],
                new Press(words["All returns"], ReturnVerbs.Of(ReturnVerbs.List, view.Returns)) { WithInputs = false },
            ],
        };
    }

    private static IEnumerable<Fact> Facts(GiveReturnView view, AgencyReturn? given, int measures, Language words)
    {
        yield return new(words["Agency"], PlainText.Escape(view.Agency.Name));
        yield return new(words["For the meeting on"], Dates.Of(view.Held, words));
        yield return new(words["Due"], Dates.Of(view.Returns.Due, words));
        yield return new(words["Stands"], measures == 0
            ? words["Your agency brings no measure. An analysis is welcome."]
            : PlainText.Escape(ReturnWords.Standing(ReturnStanding.Of(view.Agency, view.Returns, view.Rule), measures, words)));
        if (given is { Saves: [.., var last] })
        {
            yield return new(words["Saved"], words["{0}, by {1}", Dates.OfMoment(last.At, words), PlainText.Escape(view.NameOf(last.By))]);
            if (given.Saves.Count > 1)
            {
                yield return new(words["Before that"], PlainText.Escape(string.Join("; ", given.Saves.SkipLast(1).Reverse().Select(save => $"{Dates.OfMoment(save.At, words)}, {view.NameOf(save.By)}"))));
            }
        }
    }

    private static IEnumerable<Element> Measure(GiveReturnView view, ReturnMeasure measure, AgencyReturn? given, Language words)
    {
        var figure = given?.Figure(measure.Id);
        yield return Text.Section(PlainText.Escape(measure.Title));
        yield return Text.Note(view.Before?.Figure(measure.Id) is { Value: { } before }
            ? words["Id: {0}. At the meeting before: {1}", measure.Id, ReturnWords.Figure(before, measure.Unit)]
            : words["Id: {0}", measure.Id]);
        yield return new TextInput(ReturnVerbs.ValueOf(measure), words["{0}, {1}", measure.Title, ReturnWords.Unit(measure.Unit, words)])
        {
            MaxLength = MostFigureText,
            Value = Shown(view, ReturnVerbs.ValueOf(measure), figure?.Value is { } value ? TypedFigure.Write(value) : null),
        };
        yield return new TextInput(ReturnVerbs.WhyOf(measure), words["If there is none, why? ({0})", measure.Title])
        {
            MaxLength = AgencyReturn.MostWhy,
            Value = Shown(view, ReturnVerbs.WhyOf(measure), figure?.Why),
        };
    }

    private static string? Shown(GiveReturnView view, string input, string? kept) => view.Sent is { } sent ? sent.GetValueOrDefault(input) : kept;
}
