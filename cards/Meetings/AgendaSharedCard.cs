using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>What everybody in the meeting chat sees of the agenda: dates, rules, references, counts. The list of children at risk is not on it.</summary>
public sealed record AgendaSharedView : ISharedView
{
    public required ForumId Forum { get; init; }

    public required TermsText Name { get; init; }

    public required DateOnly Today { get; init; }

    public required DateOnly? Meeting { get; init; }

    public required PapersDeadline? Papers { get; init; }

    public required IReadOnlyList<TermsText> StandingItems { get; init; }

    /// <summary>Actions of earlier meetings that are not done.</summary>
    public required IReadOnlyList<ActionReference> Actions { get; init; }

    public required int Proposals { get; init; }

    public required int Guests { get; init; }

    public required int Challenges { get; init; }

    public required IReadOnlyList<CaseReference> Items { get; init; }

    public required IReadOnlyList<SharedMissing> Missing { get; init; }

    public required IReadOnlyList<SharedClock> Clocks { get; init; }

    public required IReadOnlyList<CaseReference> Plans { get; init; }

    public required IReadOnlyList<CaseReference> Reviews { get; init; }

    public required IReadOnlyList<SharedScreening> Screenings { get; init; }

    /// <summary>Title of the seat whose holder chairs in the place of those who have the office.</summary>
    public TermsText? StandIn { get; init; }

    public required GroupNotices Notices { get; init; }

    /// <summary>Children whom nobody names.</summary>
    public required IReadOnlyList<NoNamesReference> WithoutName { get; init; }

    /// <summary>There is more than the card shows.</summary>
    public required bool More { get; init; }

    public int? OnBothLists { get; init; }

    public int? OnAuthorityList { get; init; }

    public int? OnGroupList { get; init; }

    public static AgendaSharedView Of(AgendaView view)
    {
        IEnumerable<AgendaEntry> Entries(AgendaPart part) => view.Parts.Where(list => list.Part == part).SelectMany(list => list.Entries);

        var lists = view.Authority is { Given: not null } authority ? authority.Compare() : null;
        return new()
        {
            Forum = view.Terms.Forum,
            Name = new(view.Terms.ShortName),
            Today = view.Today,
            Meeting = view.Meeting,
            Papers = view.Papers,
            StandingItems = [.. view.Terms.StandingItems.Select(item => new TermsText(item.Title))],
            Actions = [.. view.Actions.Select(action => action.Reference)],
            Proposals = view.Proposals.Count,
            Guests = view.Guests.Count,
            Challenges = view.Challenges.Count,
            Items = [.. Entries(AgendaPart.Items).Select(entry => entry.Reference)],
            Missing =
            [
                .. from entry in Entries(AgendaPart.Missing)
                   where entry.Missing is not null
                   select new SharedMissing(entry.Reference, entry.Missing!.Since, entry.Missing.Grounds),
            ],
            Clocks = [.. Entries(AgendaPart.Clocks).SelectMany(entry => entry.Clocks).Select(line => SharedClock.Of(line, view))],
            Plans = [.. Entries(AgendaPart.Plans).Select(entry => entry.Reference)],
            Reviews = [.. Entries(AgendaPart.Reviews).Select(entry => entry.Reference)],
            Screenings =
            [
                .. from entry in Entries(AgendaPart.Screenings)
                   where entry.Child?.Level is not null
                   select new SharedScreening(entry.Reference, Trends.Between(entry.Child!.LevelBefore, entry.Child.Level!)),
            ],
            StandIn = view.Chair is { } chair ? new(chair.Seat) : null,
            Notices = GroupNotices.Of(view.Terms),
            WithoutName = [.. view.WithoutName.Select(line => line.Reference)],
            More = view.MoreActions || view.Parts.Any(list => list.Next is not null),
            OnBothLists = lists?.Both.Count,
            OnAuthorityList = lists?.AuthorityOnly.Count,
            OnGroupList = lists?.GroupOnly.Count,
        };
    }
}

/// <param name="Months">Of the clock; nothing for an 18th birthday, whose day would say when the child was born.</param>
public sealed record SharedClock(CaseReference Child, int? Months, DateOnly? RunsOut, ClockStanding Standing, RiskChange? Change, IReadOnlyList<TermsText> Headings, TermsText Rule)
{
    public static SharedClock Of(ClockLine line, AgendaView view) => new(
        line.Child.Reference,
        line.Rule?.Months,
        line.Rule is null ? null : line.State.RunsOut,
        line.Standing,
        line.Change,
        [.. (line.Rule?.Headings ?? []).Select(heading => new TermsText(heading))],
        new(ClockWords.Rule(line.Rule, view.Terms, Language.English)));
}

/// <param name="Since">Local day on which a child went missing who still is.</param>
public sealed record SharedMissing(CaseReference Child, DateOnly? Since, IReadOnlyList<MissingGroundKind> Grounds);

public sealed record SharedScreening(CaseReference Child, Trend Trend);

public static class AgendaSharedCard
{
    public static SharedCard Render(AgendaSharedView view, Language words) => SharedCard.From(view, shown => Draw(shown, words));

    private static (string, IReadOnlyList<Element>, IReadOnlyList<CardAction>) Draw(AgendaSharedView view, Language words)
    {
        var title = view.Meeting is { } meeting ? words["Agenda: {0}, {1}", view.Name, Dates.Of(meeting, words)] : words["Agenda: {0}", view.Name];
        List<Element> body = [Text.Title(title)];
        if (view.Papers is { } papers)
        {
            body.Add(Text.Of(AgendaWords.Papers(papers, view.Today, words)));
            if (AgendaWords.Warning(papers, words) is { } warning)
            {
                body.Add(new Container([Text.Of(warning)]) { Style = "warning" });
            }
        }
        else
        {
            body.Add(Text.Of(words["Nobody has said yet when the group meets."]));
        }
        if (view.StandIn is { } seat)
        {
            body.Add(Text.Of(words["In the chair for this meeting: {0}.", seat]));
        }
        body.AddRange(view.Notices.Block(words));
        body.Add(Text.Section(words["On every agenda"]));
        body.Add(Text.Of(string.Join("\n\n", view.StandingItems.Select((item, at) => $"{at + 1}\\. {item}"))));
        if (view.Actions.Count > 0)
        {
            body.Add(Text.Section(words["Actions not done"]));
            body.Add(Text.Of(string.Join(", ", view.Actions)));
        }
        if (view.Proposals > 0)
        {
            body.Add(Text.Of(words["Proposed by members: {0}", view.Proposals]));
        }
        if (view.Challenges > 0)
        {
            body.Add(Text.Of(words["Challenges between agencies: {0}", view.Challenges]));
        }
        if (view.Guests > 0)
        {
            body.Add(Text.Of(words["Guests invited: {0}", view.Guests]));
        }
        Part(AgendaPart.Items, view.Items.Select(child => child.ToString()));
        Part(AgendaPart.Missing, view.Missing.Select(missing => words["{0}: {1}", missing.Child, AgendaWords.Missing(missing.Since, missing.Grounds, words)]));
        Part(AgendaPart.Clocks, view.Clocks.Select(clock => Clock(clock, words)));
        body.AddRange(view.Clocks.Select(clock => clock.Rule).Where(rule => rule.Value.Length > 0).Distinct().Select(rule => Text.Note(rule.Value)));
        Part(AgendaPart.Plans, view.Plans.Select(child => child.ToString()));
        Part(AgendaPart.Reviews, view.Reviews.Select(child => child.ToString()));
        Part(AgendaPart.Screenings, view.Screenings.Select(screening => words["{0}: {1}", screening.Child, RiskTrend(screening.Trend, words)]));
        if (view.WithoutName.Count > 0)
        {
            body.AddRange(WithoutNameLines.Head(view.Notices, words));
            body.Add(Text.Of(string.Join("\n\n", view.WithoutName)));
        }
        if (view.OnBothLists is { } both)
        {
            body.Add(Text.Section(words["Flagged by the authority and by the group"]));
            body.Add(Text.Of(words["Both: {0}. The authority only: {1}. The group only: {2}.", both, view.OnAuthorityList!, view.OnGroupList!]));
        }
        if (view.More)
        {
            body.Add(Text.Of(words["There is more. Open your view to see all of it."]));
        }
        return (title, body, [new Press(words["Open my view"], AgendaVerbs.Of(view.Forum))]);

        void Part(AgendaPart part, IEnumerable<string> lines)
        {
            var all = lines.ToList();
            if (all.Count > 0)
            {
                body.Add(Text.Section(AgendaWords.Heading(part, words)));
                body.Add(Text.Of(string.Join("\n\n", all)));
            }
        }
    }

    private static string RiskTrend(Trend trend, Language words) => Cards.Screenings.RiskWords.Of(trend, words);

    private static string Clock(SharedClock clock, Language words)
    {
        var what = clock.Months is { } months
            ? words["{0}: {1} months at risk on {2}.", clock.Child, months, Dates.Of(clock.RunsOut!.Value, words)]
            : words["{0}: plan for the move to adult services.", clock.Child];
        var standing = clock.Standing switch
        {
            ClockStanding.Invited => " " + words["Invited."],
            ClockStanding.CoordinatorInvites => " " + words["The coordinator was asked to invite the professional."],
            ClockStanding.ChairToConfirm => " " + words["The chair is asked to confirm that the risk is less."],
            _ => "",
        };
        var change = clock.Change is { } found and not RiskChange.Lower ? $" {ClockWords.Change(found, words)}." : "";
        var headings = clock.Headings.Count > 0 ? " " + words["To discuss: {0}", string.Join("; ", clock.Headings)] + "." : "";
        return what + standing + change + headings;
    }
}
