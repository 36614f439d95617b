using PanelAssistant.Bot.Storage.Copy;

namespace PanelAssistant.Tests.Bot.Storage;

public sealed class ProgressTests : IDisposable
{
    private readonly TestClock _clock = new(new DateTimeOffset(2027, 3, 31, 9, 0, 0, TimeSpan.Zero));
    private readonly StringWriter _output = new() { NewLine = "\n" };

    [Fact]
    public void On_a_terminal_one_line_is_drawn_again()
    {
        var progress = new Progress(_output, terminal: true, _clock, "Copied", "documents", 400);
        _clock.Advance(TimeSpan.FromSeconds(2));
        progress.Add(100);
        progress.Add(50);
        _clock.Advance(TimeSpan.FromSeconds(2));
        progress.Add(250);
        progress.End();

        Assert.Equal(
            "\rCopied: [######..................] 25 %, 100 of 400 documents, 50 a second"
            + "\rCopied: [########################] 100 %, 400 of 400 documents, 100 a second"
            + "\rCopied: [########################] 100 %, 400 of 400 documents, 100 a second\n",
            _output.ToString());
    }

    [Fact]
    public void Elsewhere_a_line_comes_every_five_seconds()
    {
        var progress = new Progress(_output, terminal: false, _clock, "Copied", "documents", 400);
        for (var second = 0; second < 11; second++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            progress.Add(10);
        }
        progress.End();

        Assert.Equal("Copied: 12 %, 50 of 400 documents, 10 a second\nCopied: 25 %, 100 of 400 documents, 10 a second\n", _output.ToString());
    }

    [Fact]
    public void Without_a_total_it_counts()
    {
        var progress = new Progress(_output, terminal: false, _clock, "Read", "documents", null);
        _clock.Advance(TimeSpan.FromSeconds(5));
        progress.Add(10);

        Assert.Equal("Read: 10 documents, 2 a second\n", _output.ToString());
    }

    [Fact]
    public void A_shorter_line_leaves_nothing_of_the_longer_one()
    {
        var progress = new Progress(_output, terminal: true, _clock, "Read", "documents", null);
        _clock.Advance(TimeSpan.FromSeconds(1));
        progress.Add(2000);
        _clock.Advance(TimeSpan.FromSeconds(999));
        progress.Add(1);
        progress.End();

        Assert.Equal("\rRead: 2000 documents, 2000 a second\rRead: 2001 documents, 2 a second   \rRead: 2001 documents, 2 a second   \n", _output.ToString());
    }

    public void Dispose() => _output.Dispose();
}
