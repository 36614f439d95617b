using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Cards.Returns;

/// <param name="Held">The day of the meeting.</param>
/// <param name="Gives">The reader's agency, where they give its return.</param>
/// <param name="Read">The agency whose analysis is read.</param>
public sealed record ReturnsView(TermsOfReference Terms, ReturnRule Rule, MeetingReturns Returns, DateOnly Held, AgencyId? Gives, AgencyId? Read, Func<PersonId, string> NameOf);

/// <summary>How far each agency's return has come, which sources sent nothing, and what the agencies say.</summary>
public static class ReturnsCard
{
    public static PersonalCard Render(ReturnsView view, Language words) => FittingCard.Of("Data returns", cut => Draw(view, cut, words));

    private static PersonalCard Draw(ReturnsView view, int cut, Language words)
    {
        var title = words["Data returns to the {0}, {1}", view.Terms.ShortName, Dates.Of(view.Held, words)];
        var gaps = ReturnWords.Gaps(ReturnGaps.Of(view.Returns, view.Rule), view.Rule, words).ToList();
        List<Element> body = [Text.Title(title), Text.Note(words["Due {0}. Figures alone do not complete a return: a short analysis does.", Dates.Of(view.Returns.Due, words)])];
        body.Add(new Container([.. gaps.Count > 0 ? gaps.Select(Text.Typed) : [Text.Of(words["Every measure is there, and every source sent something."])]]) { Style = gaps.Count > 0 ? "warning" : "good" });
        foreach (var standing in ReturnStanding.All(view.Returns, view.Rule, view.Terms))
        {
            Agency(view, standing.Agency, ReturnWords.Standing(standing, view.Rule.Of(standing.Agency.Id).Count(), words), cut, body, words);
        }
        foreach (var agency in view.Terms.Agencies.Where(agency => !view.Rule.Of(agency.Id).Any() && view.Returns.Of(agency.Id) is { SaysSomething: true }))
        {
            Agency(view, agency, words["It brings no measure, and gave an analysis."], cut, body, words);
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. view.Gives is not null ? (CardAction[])[new Press(words["My agency's return"], new(ReturnVerbs.Give, new KeyValuePair<string, string>(ReturnVerbs.Forum, view.Terms.Forum.Value))) { WithInputs = false }] : [],
                new Press(words["Scorecard"], ReturnVerbs.Of(ReturnVerbs.Scorecard, view.Returns)) { WithInputs = false },
            ],
        };
    }

    private static void Agency(ReturnsView view, Agency agency, string standing, int cut, List<Element> body, Language words)
    {
        List<Element> lines = [Text.Of(PlainText.Escape(agency.Name)) with { Weight = "Bolder" }, Text.Typed(standing)];
        if (view.Returns.Of(agency.Id) is { SaysSomething: true } given)
        {
            if (view.Read == agency.Id && given.Analysis is { } analysis)
            {
                lines.Add(Text.Note(words["Analysis of {0}", ReturnWords.Period(given.Period, words)]));
                lines.Add(Text.Typed(PlainText.Shorten(analysis, cut)));
            }
            if (given.Saves is [.., var last])
            {
                lines.Add(Text.Note(words["Saved {0}, by {1}", Dates.OfMoment(last.At, words), PlainText.Escape(view.NameOf(last.By))]));
            }
            if (view.Read != agency.Id && given.Analysis is not null)
            {
                lines.Add(new Buttons([new Press(words["Read the analysis of {0}", agency.Name], ReturnVerbs.Of(ReturnVerbs.List, view.Returns, new KeyValuePair<string, string>(ReturnVerbs.Agency, agency.Id.Value))) { WithInputs = false }]));
            }
        }
        body.Add(new Container(lines) { Separator = true });
    }
}
