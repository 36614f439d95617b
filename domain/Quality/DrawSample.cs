using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Quality;

/// <summary>Those who run a strategic group draw the items that it looks at before its next meeting: once for each meeting.</summary>
public sealed record DrawSample(PersonId By)
{
    public const string Name = "quality.draw";

    /// <param name="drawn">The sample for the meeting, if there is one.</param>
    /// <param name="items">Items that were closed at a meeting, of each group.</param>
    /// <param name="pick">A number from 0 and below the one given, each as likely as the next.</param>
    public Decision<QualitySample> Decide(
        QualitySample? drawn, IReadOnlyList<(ForumId Group, IReadOnlyList<ForumItem> Items)> items, TermsOfReference terms, Roster roster, DateTimeOffset now, Func<int, int> pick)
    {
        var today = UkTime.DateOf(now);
        if (terms.Quality is not { } rule)
        {
            return Decision<QualitySample>.Refuse(Reason.NoSamplesHere);
        }
        if (!Access.Runs(terms, roster, By, today))
        {
            return Decision<QualitySample>.Refuse(Reason.SampleNotYours);
        }
        if (drawn is not null)
        {
            return new Decision<QualitySample>.AlreadySo(drawn);
        }
        if (MeetingFor(terms, roster, today) is not { } meeting)
        {
            return Decision<QualitySample>.Refuse(Reason.NoMeetingDates);
        }
        var since = today.AddMonths(-rule.Months);
        var chosen = items.SelectMany(group => Choose([.. group.Items.Select(item => (Item: item, Closing: Latest(item, since, today))).Where(one => one.Closing is not null)], rule.Each, pick)).ToList();
        if (chosen.Count == 0)
        {
            return Decision<QualitySample>.Refuse(Reason.NothingToSample);
        }
        var sample = new QualitySample
        {
            Forum = terms.Forum,
            Meeting = meeting,
            On = today,
            By = By,
            Items = [.. chosen.Select((one, at) => new SampledItem(at + 1, one.Item.Forum, one.Closing!.Meeting!.Value, one.Item.Child, ItemFacts.Of(one.Item, one.Closing, today)))],
        };
        return Decision<QualitySample>.Accept(sample, new AuditFact(Name, sample.Id, $"{sample.Items.Count}"), [.. Told(sample, roster, now)]);
    }

    /// <summary>The day on which the meeting was first due that a sample drawn on a day is for; nothing without dates.</summary>
    public static DateOnly? MeetingFor(TermsOfReference terms, Roster roster, DateOnly today) =>
        roster.Series(terms) is { } series ? series.DueOf(series.OnOrAfter(today)) : null;

    private static ItemClosing? Latest(ForumItem item, DateOnly since, DateOnly today) =>
        item.Closings.LastOrDefault(closing => closing.Meeting is { } held && held >= since && held <= today);

    private static IEnumerable<T> Choose<T>(List<T> all, int count, Func<int, int> pick)
    {
        for (; count > 0 && all.Count > 0; count--)
        {
            var at = pick(all.Count);
            yield return all[at];
            all.RemoveAt(at);
        }
    }

    private IEnumerable<Notice> Told(QualitySample sample, Roster roster, DateTimeOffset now) =>
        roster.Holdings.Where(held => held.HeldOn(UkTime.DateOf(now)) && held.Role is not SeatRole.Alternate).Select(held => held.Person).Distinct().Where(person => person != By)
            .Select(person => new Notice
            {
                Id = $"{Name}:{sample.Id}:{person}",
                To = person,
                Kind = NoticeKind.QualityDrawn,
                Forum = sample.Forum,
                NotBefore = now,
                Items = [new(sample.Id, $"{sample.Items.Count}", sample.Meeting)],
            });
}
