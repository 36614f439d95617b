using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.Missing;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class MissingSamples
{
    private static readonly MissingRule Rule = new(3, 90, 24, true, 72);

    private static readonly DateOnly Next = new(2027, 1, 6);

    private static MissingRecord Short { get; } = Of(Episode(1, new(2026, 11, 22, 20, 0, 0, TimeSpan.Zero), 3));

    private static MissingRecord Long { get; } = Of(
        Episode(1, new(2026, 9, 1, 20, 0, 0, TimeSpan.Zero), 3) with { Interview = new(InterviewState.Done, new(2026, 9, 3, 10, 0, 0, TimeSpan.Zero), "Sam Example-Advocate, advocacy service", Health) },
        Episode(2, new(2026, 9, 20, 20, 0, 0, TimeSpan.Zero), 30) with { Interview = new(InterviewState.Declined, new(2026, 9, 23, 9, 0, 0, TimeSpan.Zero), null, Health) },
        Episode(3, new(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), 4) with { SeriousIssue = "Came back with *new* shoes & would not say from whom.", CorrectedBy = Chair },
        Twice(Episode(4, new(2026, 11, 21, 22, 0, 0, TimeSpan.Zero), 5) with { Interview = new(InterviewState.Offered, new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), "Sam Example-Advocate", Health) }),
        Episode(5, new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero), null)) with
    {
        Identified = new(new(2026, 10, 26), new(2026, 10, 25, 0, 30, 0, TimeSpan.Zero)),
    };

    /// <summary>A whole report: every page that can be shown is answered.</summary>
    private static FormAnswers Answers { get; } = FormAnswers.Of(new Dictionary<string, string>
    {
        ["danger"] = "yes",
        ["called"] = "called",
        ["startedOn"] = "2026-10-25",
        ["startedAt"] = "01:30",
        ["startedWhich"] = "first",
        ["back"] = "yes",
        ["returnedOn"] = "2026-10-25",
        ["returnedAt"] = "01:15",
        ["returnedWhich"] = "second",
        ["serious"] = "yes",
        ["issue"] = "She was hanging around with older people.",
    });

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("missing/start", MissingStartCard.Render),
        Episodes("missing/episodes", Long),
        Episodes("missing/episodes, earlier", Long with { ArchivedPages = 2 }, page: 1),
        Episodes("missing/episodes, not met", Short, "The episode is recorded."),
        Episodes("missing/episodes, none", Of()),
        new("missing/archived", words => ArchivedEpisodesCard.Render(new(SampleGroup.Child, 2, [.. Long.Episodes.Take(3)]), words)),
        .. MissingForm.Definition.Visible(Answers, Today).Select((page, at) => new SampleCard($"missing/{at + 1} {page.Id}", words => FormCard.Page(View(words), page, []))),
        new("missing/no such time", NoSuchTime),
        new("missing/review", words => FormReview.Card(View(words))),
        new("missing/overlap", words => MissingProblemCard.Render(new(View(words), Refusals.Say(Reason.EpisodeOverlaps, words), Short.Episodes[0], Now))),
        new("missing/return", words => RecordReturnCard.Render(Edit(Long.Episodes[4], new("returned", null, null)), words)),
        new("missing/return, comes twice", words => RecordReturnCard.Render(
            Edit(Long.Episodes[4], new("returned", "2027-10-31", "01:30", true)) with { Said = Refusals.Say(Reason.TimeComesTwice, words) }, words)),
        new("missing/interview", words => ReturnInterviewCard.Render(Edit(Long.Episodes[3], new("when", null, null)), words)),
        new("missing/correct", words => CorrectEpisodeCard.Render(Edit(Long.Episodes[2], MomentInputs.Of("returned", Long.Episodes[2].Returned)), words)),
        new("missing/merge", words => MergeEpisodesCard.Render(new(SampleGroup.Child, [.. Long.Episodes.Reverse()], Now), words)),
        new("missing/import", words => ImportEpisodesCard.Render(null, words)),
        Unusable("empty", new(CsvTableFault.Empty)),
        Unusable("no column", new(CsvTableFault.HeadingMissing, "started")),
        Unusable("another column", new(CsvTableFault.HeadingNotKnown, At: 4)),
        Unusable("too many", new(CsvTableFault.TooManyRows)),
        new("missing/imported", words => ImportResultCard.Render(new([],
        [
            new(2, RowOutcome.New), new(3, RowOutcome.Known), new(4, RowOutcome.Joined),
            new(5, RowOutcome.Refused, Why: Reason.NotFound), new(6, RowOutcome.Refused, Why: Reason.TimeComesTwice),
            .. Enum.GetValues<CsvFault>().Select((fault, at) => new RowResult(7 + at, RowOutcome.Refused, fault)),
        ]), words)),
        new("missing/imported, all bad", words => ImportResultCard.Render(new([], [.. Enumerable.Range(2, 300).Select(row => new RowResult(row, RowOutcome.Refused, Why: Reason.TimeNotReadable))]), words)),
        new("missing/list", words => MissingListCard.Render(new()
        {
            Day = Next,
            Rule = Rule,
            Lines = [new(SampleGroup.Child, [MissingGroundKind.Repeat, MissingGroundKind.OverHours], true), new(CaseReference.Of(2042), [MissingGroundKind.FirstTime], false), new(CaseReference.Of(2043), [MissingGroundKind.SeriousIssue], false)],
            Next = "next",
        }, words)),
        new("missing/list, nobody", words => MissingListCard.Render(new() { Day = Next, Rule = Rule with { SeriousIssueQualifies = false }, Lines = [] }, words)),
    ];

    private static SampleCard Unusable(string name, CsvTable.Unusable table) => new($"missing/import, {name}", words => ImportEpisodesCard.Render(table, words));

    private static SampleCard Episodes(string name, MissingRecord record, string? said = null, int page = 0) => new(name, words => EpisodesCard.Render(
        new() { Record = record, Rule = Rule, Now = Now, NextMeeting = Next, NameOf = Roster.NameOf, Page = page, Said = said is null ? null : words[said] }, words));

    private static EpisodeEditView Edit(Episode episode, MomentInputs moment) =>
        new() { About = new(SampleGroup.Child, episode.Number), Episode = episode, Rule = Rule, Now = Now, Moment = moment };

    private static Elements.PersonalCard NoSuchTime(Language words)
    {
        using var sent = System.Text.Json.JsonDocument.Parse("""{ "startedOn": "2026-03-29", "startedAt": "01:30", "back": "no" }""");
        var page = MissingForm.Definition.Find(MissingForm.TimesPage)!;
        var seen = FormCheck.Page(MissingForm.Definition, page, FormAnswers.None.With("danger", "no"), sent.RootElement, Today);
        return FormCard.Page(View(words) with { Answers = seen.Typed }, page, seen.Errors);
    }

    private static FormView View(Language words) => new()
    {
        Form = MissingForm.Definition,
        Draft = "sample-draft",
        About = SampleGroup.Child.ToString(),
        Answers = Answers,
        Today = Today,
        Surface = FormSurface.Chat,
        Words = words,
    };

    private static MissingRecord Of(params Episode[] episodes) =>
        MissingRecord.None(Terms.Forum, SampleGroup.Child) with { Episodes = episodes, LastNumber = episodes.Length };

    private static Episode Episode(int number, DateTimeOffset started, int? hours) => new()
    {
        Number = number,
        Started = started,
        Returned = hours is { } away ? started.AddHours(away) : null,
        Reports = [new() { Started = started, Returned = hours is { } back ? started.AddHours(back) : null, Source = EpisodeSource.Typed, By = Police, At = UkTime.At(Today, new(9, 0)) }],
    };

    private static Episode Twice(Episode episode) =>
        episode with { Reports = [.. episode.Reports, episode.Reports[0] with { Source = EpisodeSource.Imported, By = Health }] };
}
