using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Tests.Bot.Rights;

/// <summary>Who may do what to which record, as one table for each partnership that somebody has read.</summary>
public abstract class RightsTests(RightsWorld world, string file)
{
    /// <summary>What somebody who stepped back may still do: take that back, and say that a child is missing, back or in danger.</summary>
    private static readonly string[] DespiteConflict = ["no conflict", "report missing", "returned"];

    [Fact]
    public async Task Every_sentence_does_for_everybody_what_the_reviewed_table_says() =>
        Snapshot.Matches(await new RightsTable(world).DrawAsync(Snapshot.Lines(file)), file);

    /// <summary>So a new verb cannot come without somebody deciding whose it is.</summary>
    [Fact]
    public void Every_command_has_a_row_in_the_table()
    {
        var rows = Snapshot.Lines(file).Select(RightsTable.Text).OfType<Sentence>()
            .Select(sentence => (world.Commands.Find(sentence.Text, SaidIn.Anywhere) ?? throw new InvalidOperationException(sentence.Text)).Command.Words)
            .ToHashSet();
        Assert.Empty(world.Handlers.SelectMany(handler => handler.Typed).Select(command => command.Words).Except(rows).Except(["???"]));
    }

    [Fact]
    public async Task A_record_that_is_not_theirs_to_open_answers_strangers_like_one_that_does_not_exist()
    {
        var table = new RightsTable(world);
        List<string> wrong = [];
        foreach (var sentence in Snapshot.Lines(file).Select(RightsTable.Text).OfType<Sentence>())
        {
            foreach (var who in world.Strangers.Where(who => !RightsWorld.IsTheirs(who, sentence.Text)))
            {
                var cell = await table.CellAsync(sentence, who);
                if (cell is RightsTable.Opens || (sentence.Unknown is not null && cell is not RightsTable.AsIfNotThere))
                {
                    wrong.Add($"{who}: {sentence.Text}: {cell}");
                }
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Who_stepped_back_from_a_child_neither_opens_nor_changes_what_is_about_it()
    {
        var table = new RightsTable(world);
        List<string> wrong = [];
        foreach (var sentence in Snapshot.Lines(file).Select(RightsTable.Text).OfType<Sentence>().Where(sentence => sentence.Text.Contains("CH-2041", StringComparison.Ordinal)))
        {
            if (!DespiteConflict.Any(sentence.Text.StartsWith) && await table.CellAsync(sentence, world.SteppedBack) is RightsTable.Opens or RightsTable.Changes)
            {
                wrong.Add(sentence.Text);
            }
        }
        Assert.Empty(wrong);
    }
}

public sealed class HaltonRightsTests(HaltonWorld world) : RightsTests(world, "halton.txt"), IClassFixture<HaltonWorld>;

public sealed class OxfordshireRightsTests(OxfordshireWorld world) : RightsTests(world, "oxfordshire.txt"), IClassFixture<OxfordshireWorld>;
