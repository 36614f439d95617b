using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Missing;

[Trait("Story", "G-06")]
[Trait("Requirement", "OP-06")]
public sealed class ImportEpisodesTests
{
    private const string Now = "2027-11-02 12:00";
    private const string Heading = "child,started,returned,serious issue,started which\r\n";

    private static readonly CaseReference Other = CaseReference.Of(2042);

    private static Dictionary<CaseReference, MissingRecord> Known { get; } =
        new() { [Away.Child] = Away.Nothing, [Other] = MissingRecord.None(Csog.Terms.Forum, Other) };

    [Theory]
    [InlineData("CH-2041,2027-11-01 20:00,2027-11-01 23:00,,")]
    [InlineData("ch2041,01/11/2027 20:00,1/11/2027 23:00,no,")]
    [InlineData("\"CH 2041\",\"2027-11-01T20:00:00Z\",2027-11-01T23:00:00+00:00,,")]
    public void A_row_is_read_as_people_and_programs_write_it(string row)
    {
        var import = Take(Heading + row);

        Assert.Equal(RowOutcome.New, Assert.Single(import.Rows).Outcome);
        var episode = Assert.Single(import.Records[0].Episodes);
        Assert.Equal((Away.Instant("2027-11-01 20:00"), Away.Instant("2027-11-01 23:00"), null), (episode.Started, episode.Returned, episode.SeriousIssue));
        Assert.Equal(EpisodeSource.Imported, episode.Reports[0].Source);
    }

    [Fact]
    public void Good_rows_are_kept_and_bad_ones_are_named_by_their_number_without_what_stands_in_them()
    {
        var import = Take(
            "\uFEFF" + Heading
            + "CH-2041,2027-10-01 20:00,2027-10-01 23:00,,\r\n"
            + "CH-9999,2027-10-01 20:00,2027-10-01 23:00,,\r\n"
            + "Sam Sample,2027-10-01 20:00,2027-10-01 23:00,,\r\n"
            + "CH-2041,31/09/2027 20:00,,,\r\n"
            + "CH-2041,2027-10-05 20:00,2027-10-05 24:00,,\r\n"
            + "CH-2041,2027-10-31 01:30,2027-10-31 09:00,,\r\n"
            + "CH-2041,2027-10-31 01:30,2027-10-31 09:00,,second\r\n"
            + "CH-2041,2027-10-05 20:00,2027-10-05 19:00,,\r\n"
            + "CH-2041,2027-10-01 21:00,2027-10-02 01:00,,\r\n"
            + "CH-2041,2027-10-10 20:00,2027-10-10 23:00,yes,\r\n"
            + "CH-2041,2027-10-11 20:00\r\n"
            + "CH-2041,2027-10-12 20:00,2027-10-12 23:00,Met \"an adult\",\r\n"
            + "CH-2042,2027-10-12 20:00,2027-10-12 23:00,\"Met an adult, said \"\"no\"\"\",\r\n"
            + "CH-2042,2027-11-03 20:00,,,\r\n");

        Assert.Equal(
            [
                (2, null, null), (3, null, Reason.NotFound), (4, null, Reason.NotFound), (5, null, Reason.TimeNotReadable),
                (6, null, Reason.TimeNotReadable), (7, null, Reason.TimeComesTwice), (8, null, null), (9, null, Reason.ReturnNotLater),
                (10, null, Reason.EpisodeOverlaps), (11, null, Reason.IssueNeeded), (12, CsvFault.FieldCount, null),
                (13, CsvFault.QuoteInField, null), (14, null, null), (15, (CsvFault?)null, (Reason?)Reason.TimeInFuture),
            ],
            import.Rows.Select(row => (row.Row, row.Fault, row.Why)));
        Assert.Equal([2, 8, 14], import.Rows.Where(row => row.Outcome is RowOutcome.New).Select(row => row.Row));
        Assert.Equal("Met an adult, said \"no\"", import.Records.Single(record => record.Child == Other).Episodes[0].SeriousIssue);
    }

    [Fact]
    public void An_hour_that_comes_twice_is_no_question_when_the_offset_stands_with_it()
    {
        var import = Take(Heading + "CH-2041,2027-10-31T01:30:00+01:00,2027-10-31T01:30:00+00:00,,");

        Assert.Equal(TimeSpan.FromHours(1), import.Records[0].Episodes[0].Elapsed(Away.Instant(Now)));
    }

    [Theory]
    [InlineData("N/A")]
    [InlineData("nil")]
    [InlineData("-")]
    [InlineData("No")]
    public void What_a_list_writes_for_none_is_no_serious_issue(string none) =>
        Assert.Null(Take(Heading + $"CH-2041,2027-10-01 20:00,2027-10-01 23:00,{none},").Records[0].Episodes[0].SeriousIssue);

    [Fact]
    public void The_same_rows_again_change_nothing_also_after_a_return_and_a_correction()
    {
        const string Rows = Heading + "CH-2041,2027-10-01 20:00,2027-10-01 23:00,,\nCH-2041,2027-11-01 20:00,,,\nCH-2041,2027-11-01 20:00,,,\n";
        var first = Take(Rows).Records[0];
        var second = new RecordReturn(null, Away.Wall("2027-11-02 09:00"), SeriousIssue.No, Csog.Police).Decide(first, Away.At(Now)).State();
        var third = new CorrectEpisode(1, Away.Wall("2027-10-01 19:00"), Away.Wall("2027-10-01 23:00"), SeriousIssue.No, Csog.Police).Decide(second, Away.At(Now)).State();

        foreach (var record in (MissingRecord[])[first, second, third])
        {
            var again = Assert.IsType<Decision<EpisodeImport>.AlreadySo>(Import(Rows).Decide(new Dictionary<CaseReference, MissingRecord> { [Away.Child] = record }, Away.At(Now)));
            Assert.All(again.State.Rows, row => Assert.Equal(RowOutcome.Known, row.Outcome));
        }
    }

    [Fact]
    public void A_row_that_brings_the_return_of_a_known_episode_is_kept_with_it()
    {
        var open = Take(Heading + "CH-2041,2027-11-01 20:00,,,").Records[0];

        var later = Csog.IsAccepted(Import(Heading + "CH-2041,2027-11-01 20:00,2027-11-02 08:00,,").Decide(new Dictionary<CaseReference, MissingRecord> { [Away.Child] = open }, Away.At(Now)));

        Assert.Equal(RowOutcome.Joined, later.State.Rows[0].Outcome);
        Assert.Equal([(Away.Instant("2027-11-01 20:00"), Away.Instant("2027-11-02 08:00"))], later.State.Records[0].Times());
    }

    [Fact]
    public void The_coordinator_gets_one_message_for_a_whole_list()
    {
        var accepted = Csog.IsAccepted(Import(Heading + "CH-2041,2027-10-01 20:00,2027-10-03 23:00,,\nCH-2042,2027-10-01 20:00,2027-10-01 23:00,Hurt.,\n").Decide(Known, Away.At(Now)));

        var notice = Assert.Single(accepted.Tell, notice => notice.Kind is NoticeKind.MissingQualifies);
        Assert.Equal(["CH-2041: OverHours", "CH-2042: SeriousIssue"], notice.Items.Select(item => $"{item.Reference}: {item.Text}"));
        Assert.Contains("key-1", notice.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void More_children_than_fit_one_commit_are_left_for_a_second_import()
    {
        var many = Enumerable.Range(1, ImportEpisodes.MostChildren + 2).Select(CaseReference.Of).ToList();
        var import = Import(Heading + string.Join('\n', many.Select(child => $"{child},2027-10-01 20:00,2027-10-01 23:00,,")));
        var read = ImportEpisodes.Children(import.Rows);

        var result = import.Decide(read.ToDictionary(child => child, child => MissingRecord.None(Csog.Terms.Forum, child)), Away.At(Now)).State();

        Assert.Equal(ImportEpisodes.MostChildren, result.Records.Count);
        Assert.Equal([Reason.TooManyAtOnce, Reason.TooManyAtOnce], result.Rows.Where(row => row.Outcome is RowOutcome.Refused).Select(row => row.Why!.Value));
    }

    [Fact]
    public void Only_a_member_imports() =>
        Csog.IsRefused(Reason.NotFound, (Import(Heading + "CH-2041,2027-10-01 20:00,,,") with { By = Csog.Outsider }).Decide(Known, Away.At(Now)));

    private static EpisodeImport Take(string text) => Csog.IsAccepted(Import(text).Decide(Known, Away.At(Now))).State;

    private static ImportEpisodes Import(string text)
    {
        var rows = Assert.IsType<CsvTable.Usable>(CsvTable.Read(text, EpisodeRow.Needed, EpisodeRow.Optional, EpisodeRow.MostRows)).Rows;
        return new([.. rows.Select(row => EpisodeRow.Of(row, Csog.Police, typed => typed))], Csog.Police, "key-1");
    }
}
