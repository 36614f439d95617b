using PanelAssistant.Domain;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>One missing episode, inside a <see cref="MissingDocument"/> or its archive.</summary>
public sealed record EpisodeDocument
{
    public required int Number { get; init; }

    public required DateTimeOffset Started { get; init; }

    public DateTimeOffset? Returned { get; init; }

    public string? SeriousIssue { get; init; }

    public required IReadOnlyList<EpisodeReportDocument> Reports { get; init; }

    public string? CorrectedBy { get; init; }

    public InterviewDocument? Interview { get; init; }

    public bool Told { get; init; }

    public bool CountTold { get; init; }

    public InterviewReminder Reminded { get; init; }

    public Episode ToDomain() => new()
    {
        Number = Number,
        Started = Started,
        Returned = Returned,
        SeriousIssue = SeriousIssue,
        Reports = [.. Reports.Select(report => new EpisodeReport
        {
            Started = report.Started,
            Returned = report.Returned,
            SeriousIssue = report.SeriousIssue,
            Source = report.Source,
            By = new PersonId(report.By),
            At = report.At,
            Draft = report.Draft,
        })],
        CorrectedBy = CorrectedBy is null ? null : new PersonId(CorrectedBy),
        Interview = Interview is null ? null : new(Interview.State, Interview.At, Interview.Who, new PersonId(Interview.By)),
        Told = Told,
        CountTold = CountTold,
        Reminded = Reminded,
    };

    public static EpisodeDocument From(Episode episode) => new()
    {
        Number = episode.Number,
        Started = episode.Started,
        Returned = episode.Returned,
        SeriousIssue = episode.SeriousIssue,
        Reports = [.. episode.Reports.Select(report => new EpisodeReportDocument(
            report.Started, report.Returned, report.SeriousIssue, report.Source, report.By.Value, report.At, report.Draft))],
        CorrectedBy = episode.CorrectedBy?.Value,
        Interview = episode.Interview is { } interview ? new(interview.State, interview.At, interview.Who, interview.By.Value) : null,
        Told = episode.Told,
        CountTold = episode.CountTold,
        Reminded = episode.Reminded,
    };
}

public sealed record EpisodeReportDocument(
    DateTimeOffset Started, DateTimeOffset? Returned, string? SeriousIssue, EpisodeSource Source, string By, DateTimeOffset At, string? Draft);

public sealed record InterviewDocument(InterviewState State, DateTimeOffset At, string? Who, string By);
