using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Updates;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Cards.Meetings;

/// <summary>How one child stands in one part of the agenda.</summary>
internal static class AgendaLines
{
    public static Container Of(AgendaView view, AgendaPart part, AgendaEntry entry, Language words)
    {
        List<Element> items = [Text.Of(Who(view, entry, words)) with { Weight = "Bolder" }];
        if (entry.IsShut)
        {
            return new([.. items, Text.Note(ActionWords.Shut(words))]) { Separator = true, Spacing = "Small" };
        }
        switch (part)
        {
            case AgendaPart.Items when entry.Item is { } item:
                items.AddRange(Item(view, item, entry.Updates, words));
                break;
            case AgendaPart.Missing when entry.Missing is { } missing:
                items.Add(Text.Of(AgendaWords.Missing(missing.Since, missing.Grounds, words)));
                items.Add(new Buttons([new Press(words["Open {0}", entry.Reference], MissingVerbs.About(MissingVerbs.Show, new(entry.Reference, null)))]));
                break;
            case AgendaPart.Clocks or AgendaPart.Plans:
                items.AddRange(entry.Clocks.SelectMany(line => ClockWords.Lines(line, words)));
                items.Add(new Buttons([new Press(words["Open {0}", entry.Reference], ClockVerbs.About(ClockVerbs.Show, entry.Reference))]));
                break;
            case AgendaPart.Reviews:
                items.Add(Text.Of(words["Flagged since {0}, to be looked at again from {1}.", Day(entry.FlaggedSince, words), Day(entry.ReviewOn, words)]));
                break;
            case AgendaPart.Screenings:
                items.AddRange(Level(entry, words));
                break;
            default:
                items.AddRange(AtRisk(view, entry, words));
                break;
        }
        return new(items) { Separator = true, Spacing = "Small" };
    }

    /// <summary>The clauses behind the clocks that are listed, each said once.</summary>
    public static IEnumerable<Element> Rules(AgendaView view, AgendaList list, Language words) =>
        from rule in list.Entries.SelectMany(entry => entry.Clocks).Select(line => line.Rule).Distinct()
        let said = ClockWords.Rule(rule, view.Terms, words)
        where said.Length > 0
        select Text.Note(said);

    private static string Who(AgendaView view, AgendaEntry entry, Language words)
    {
        if (!view.WithNames || !entry.Named || entry.Child is not { } child)
        {
            return entry.Reference.ToString();
        }
        var age = child.Born.AgeOn(view.Today);
        return child.BandOn(view.Today) is AgeGroup.Adult
            ? words["{0}, {1}, {2}, adult since {3}", entry.Reference, PlainText.Escape(child.Name), age, Dates.Of(child.Born.Eighteen, words)]
            : words["{0}, {1}, {2}", entry.Reference, PlainText.Escape(child.Name), age];
    }

    private static IEnumerable<Element> Item(AgendaView view, ForumItem item, UpdateTally? updates, Language words)
    {
        yield return Text.Of(words["Here since {0}: {1}", Dates.Of(item.Since, words), ItemWords.Standing(item, view.GroupName, view.Terms.FrontDoor.Name, words)]) with { Spacing = "Small" };
        foreach (var met in item.Grounds)
        {
            yield return Text.Of(RouteWords.Ground(met, words)) with { Spacing = "Small" };
        }
        if (item.Screening is { } mark)
        {
            yield return Text.Of(words["Screening {0} is with it.", mark.Number]) with { Spacing = "Small" };
        }
        if (updates is not null)
        {
            yield return Text.Of(UpdateWords.Of(updates, view.NameOfAsked, words)) with { Spacing = "Small" };
        }
        if (AnswerMissingLinks.IsAsked(item, view.Terms))
        {
            yield return Text.Of(MissingLinksInputs.Standing(item, words)) with { Spacing = "Small" };
        }
        if (view.WithNames)
        {
            var answer = AnswerMissingLinks.IsLacking(item, view.Terms);
            yield return new Buttons(
            [
                answer
                    ? new Press(words["Answer for {0}", item.Child], ItemVerbs.About(ItemVerbs.MissingLinks, item.Forum, item.Child))
                    : new Press(words["Open {0}", item.Child], ItemVerbs.About(ItemVerbs.Open, item.Forum, item.Child)),
                .. updates is null ? (Press[])[] : [new(words["Replies on {0}", item.Child], UpdateVerbs.About(UpdateVerbs.Replies, item.Forum, item.Child))],
            ]);
        }
    }

    private static IEnumerable<Element> Level(AgendaEntry entry, Language words)
    {
        if (entry.Child?.Level is not { } level)
        {
            yield break;
        }
        yield return Text.Of(words["{0}. Level: {1}", RiskWords.Of(Trends.Between(entry.Child.LevelBefore, level), words), RiskWords.Of(level.Level, words)]);
        yield return Text.Of(words["Screening {0}: {1}, version {2}, received on {3}.", level.Number, level.Tool, level.ToolVersion, Dates.Of(UkTime.DateOf(level.At), words)]) with { Spacing = "Small" };
        if (entry.Judge is { } judge)
        {
            yield return Text.Note(words["Judged by {0}", PlainText.Escape(judge)]);
        }
    }

    private static IEnumerable<Element> AtRisk(AgendaView view, AgendaEntry entry, Language words)
    {
        if (entry.Child is not { AtRiskSince: { } since } child)
        {
            yield break;
        }
        yield return Text.Of(words["At risk since {0}. {1}", Dates.Of(since, words), string.Join("; ", child.Exploitation.Select(type => words[type.Title()]))]);
        if (child.BandOn(view.Today) is AgeGroup.Adult)
        {
            yield return Text.Of(words["The item stays. Ask for the plan for the move to adult services."]) with { Spacing = "Small" };
        }
    }

    private static string Day(DateOnly? day, Language words) => day is { } known ? Dates.Of(known, words) : words["a day not known"];
}
