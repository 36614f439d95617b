using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Records;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// What is held about one child as its reader may have it at this moment: the child's record, the work of the groups whose
/// papers this reader reads, what their locked minutes say, and of what only some roles may read, what this reader's role opens.
/// Whose parts are left out stands in it: those who run these groups take them out themselves.
/// </summary>
internal sealed class ChildExport(IDocumentStore store, Partnership partnership)
{
    private readonly ChildGathering _gathering = new(store, partnership);

    /// <returns>Nothing when the reader answers for the record no longer.</returns>
    public async Task<ChildPaperView?> ViewAsync(CaseReference child, PersonId reader, ExportPurpose purpose, DateTimeOffset now, CancellationToken cancellation)
    {
        var plan = new ReadPlan().GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var by = new ExportReader(partnership, partnership.RostersIn(read), reader, UkTime.DateOf(now));
        if (await ChildScope.OfAsync(store, partnership, child.ToString(), cancellation) is not { } scope || scope.Kept.Value.ToDomain() is not { } record || by.IsShutOut(record))
        {
            return null;
        }
        var all = await _gathering.AllAsync(scope, cancellation);
        var answers = by.AnswersFor(record);
        if (!answers && !by.HasPart(record, all))
        {
            return null;
        }
        var referred = all.Select(found => found.Document).OfType<ReferralDocument>().ToLookup(referral => referral.Child.Number, referral => referral.At);
        List<ExportEntry> entries = !answers ? [] :
        [
            .. scope.Records.Select(record => ExportOfChild.Of(record.Value.ToDomain(), referred[record.Value.Number].DefaultIfEmpty(DateTimeOffset.MinValue).Min(), by.Book)),
        ];
        HashSet<ForumId> leftOut = [];
        foreach (var found in all)
        {
            var told = found.Tell(by.Book).ToList();
            if (found.Group is null ? answers : by.Reads(found))
            {
                entries.AddRange(told);
            }
            else if (found.Group is { } group && told.Count > 0)
            {
                leftOut.Add(group);
            }
        }
        var (around, withheld) = await AroundAsync(scope, all, by, leftOut, cancellation);
        entries.AddRange(around);
        return new()
        {
            Child = record,
            IsOpen = answers,
            Purpose = purpose,
            AskedBy = by.Book.NameOf(reader),
            Made = now,
            Entries = entries,
            LeftOut = [.. leftOut.Select(by.Book.Group).Order()],
            Withheld = withheld,
            Tells = scope.Tells,
        };
    }

    /// <summary>What is about the child in records that are not the child's own.</summary>
    /// <param name="leftOut">Groups whose part the reader may not read; more come to it.</param>
    private async Task<(IReadOnlyList<ExportEntry> Entries, bool Withheld)> AroundAsync(
        ChildScope scope, IReadOnlyList<ChildFound> all, ExportReader by, HashSet<ForumId> leftOut, CancellationToken cancellation)
    {
        var without = scope.Records.Select(record => record.Value.ToDomain().NoNames?.ToString()).OfType<string>().Distinct().ToList();
        var minutes = Meetings(all).Select(meeting => meeting.ToString()).Distinct().ToList();
        var linked = all.Select(found => found.Document).OfType<LinkDocument>().Select(link => link.ToDomain().Other)
            .Where(other => other.Kind is RecordKind.Person).Select(other => other.ToString()).Distinct().ToList();
        var plan = new ReadPlan();
        without.ForEach(id => plan.Get(Kinds.NoNames, id));
        minutes.ForEach(id => plan.Get(Kinds.Minutes, id));
        linked.ForEach(id => plan.Get(Kinds.PersonOfInterest, id));
        foreach (var child in scope.Children)
        {
            plan.Find(Kinds.PersonOfInterest, new DocumentQuery(Kinds.PersonOfInterest) { Equal = [("child", $"{child.Number}")], OrderBy = null, Take = 100 }, $"{child}");
        }
        plan.Find(Kinds.Grant, new DocumentQuery(Kinds.Grant) { Equal = [("person", by.Reader.Value)], Take = 100 });
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var granted = read.Find(Kinds.Grant).Items.Select(stored => stored.Value.Record).ToHashSet();

        List<ExportEntry> entries = [];
        var withheld = false;
        foreach (var item in without.Select(id => read.Get(Kinds.NoNames, id)?.Value.ToDomain()).Where(item => item is not null))
        {
            if (by.ReadsPapersOf(item!.Forum))
            {
                entries.Add(ExportOfChild.Of(item, by.Book));
            }
            else
            {
                leftOut.Add(item.Forum);
            }
        }
        foreach (var person in linked.Select(id => read.Get(Kinds.PersonOfInterest, id)).OfType<Stored<PersonOfInterestDocument>>()
            .Concat(scope.Children.SelectMany(child => read.Find(Kinds.PersonOfInterest, $"{child}").Items)).DistinctBy(stored => stored.Id))
        {
            Take(by.Opens(person.Value.ToDomain(), granted.Contains(person.Id)), () => ExportOfGroup.Of(person.Value.ToDomain(), by.Book));
        }
        foreach (var (of, child) in minutes.Select(id => read.Get(Kinds.Minutes, id)?.Value.ToDomain()).OfType<MeetingMinutes>().SelectMany(of => scope.Children.Select(child => (of, child))))
        {
            if (of.Body.Find(child.ToString()) is { IsChild: true } item)
            {
                if (!by.ReadsPapersOf(of.Forum))
                {
                    leftOut.Add(of.Forum);
                    continue;
                }
                withheld |= of.Body[MinutesText.Intelligence(item.Reference)] is { Length: > 0 };
                Take(MinutesCopy.ExtractOf(of, child) is not null, () => ExportOfGroup.Of(MinutesCopy.ExtractOf(of, child)!, by.TermsOf(of.Forum), by.Book));
            }
        }
        return (entries, withheld);

        void Take(bool may, Func<ExportEntry> entry)
        {
            if (may)
            {
                entries.Add(entry());
            }
            withheld |= !may;
        }
    }

    /// <summary>Meetings that spoke of the child, as far as something on the record names them.</summary>
    private static IEnumerable<MinutesReference> Meetings(IReadOnlyList<ChildFound> all) => all.SelectMany(found => found.Document switch
    {
        ItemDocument item => (item.Closings ?? []).Select(closing => closing.Meeting).Append(item.Meeting).OfType<DateOnly>().Select(day => new MinutesReference(new(item.Forum), day)),
        DecisionRecordDocument decision => [new MinutesReference(new(decision.Forum), decision.Day)],
        UpdateDocument ask => [new MinutesReference(new(ask.Forum), ask.Meeting)],
        ImmediateDocument { Meeting: { } day } action => [new MinutesReference(new(action.Forum), day)],
        ActionDocument action => [new MinutesReference(new(action.Forum), UkTime.DateOf(action.Created))],
        _ => (IEnumerable<MinutesReference>)[],
    });
}
