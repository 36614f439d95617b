using System.Text.RegularExpressions;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Rights;

/// <summary>
/// Every button that anybody is shown, found by saying every sentence as everybody and pressing on, then sent by everybody else:
/// a card in the wrong hands opens nothing, and who is told who a child is stands in the record of use.
/// </summary>
public abstract partial class ForgedPressTests(RightsWorld world, string file)
{
    /// <summary>Of buttons found: more repeat themselves.</summary>
    private const int Most = 3000;

    /// <summary>Takes the conflict back, which is on record.</summary>
    private const string TakesBack = "flag.conflict.back";

    private static readonly HashSet<DocumentKind> Own = [Kinds.Person, Kinds.Chat, Kinds.Audit, Kinds.Press, Kinds.Draft];

    [Fact]
    public async Task A_press_from_somebody_elses_card_tells_a_stranger_no_more_than_one_about_nothing()
    {
        List<string> wrong = [];
        var presses = await PressesAsync();
        Assert.True(presses.Count > 1000, $"{presses.Count}");
        foreach (var (press, who) in presses.SelectMany(press => world.Strangers.Where(who => !world.IsOwn(who, press)).Select(who => (press, who))))
        {
            foreach (var shared in (bool[])[false, true])
            {
                var (answer, changed) = await world.PressAsync(who, press, shared);
                var told = RightsTable.Told(answer);
                var (other, left) = press.Unknown is { } unknown ? await world.PressAsync(who, unknown, shared) : (answer, changed);
                // Neither by what is said nor by what it leaves behind: a line, a number, a notice.
                if (world.IsSecret(told) || WithoutDraft(RightsTable.Told(other)) != WithoutDraft(told) || !left.SequenceEqual(changed) || (!who.StartsWith("strategic", StringComparison.Ordinal) && changed.Any(kind => !Own.Contains(kind))))
                {
                    wrong.Add($"{who}: {press}");
                }
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Whoever_stepped_back_from_a_child_is_told_nothing_of_it_by_any_button_or_list()
    {
        List<string> wrong = [];
        foreach (var press in (await PressesAsync()).Where(press => press.Verb != TakesBack))
        {
            if (world.TellsOfShut(RightsTable.Told((await world.PressAsync(world.SteppedBack, press, shared: false)).Answer)))
            {
                wrong.Add($"{press}");
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_member_of_another_group_is_told_nothing_of_the_child_by_any_button_or_list()
    {
        List<string> wrong = [];
        foreach (var (who, press) in from press in await PressesAsync() from who in world.OtherGroups select (who, press))
        {
            foreach (var shared in (bool[])[false, true])
            {
                if (world.TellsOfShut(RightsTable.Told((await world.PressAsync(who, press, shared)).Answer)))
                {
                    wrong.Add($"{who}: {press}");
                }
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Whoever_is_told_who_a_child_is_leaves_a_line()
    {
        HashSet<string> wrong = [];
        foreach (var (who, sentence) in from sentence in Sentences from who in world.People select (who, sentence))
        {
            Look(who, sentence.Text, (await world.SayAsync(who, sentence.Text)).Answer);
        }
        foreach (var (who, press) in from press in await PressesAsync() from who in world.People select (who, press))
        {
            Look(who, press.Verb, (await world.PressAsync(who, press, shared: false)).Answer);
        }
        Assert.Empty(wrong);

        void Look(string who, string what, Answer answer)
        {
            if (RightsWorld.NamesChild(RightsTable.Told(answer)) && !world.Committed.Any(change => ReferenceEquals(change.Kind, Kinds.Audit)))
            {
                wrong.Add($"{who}: {what}");
            }
        }
    }

    private IEnumerable<Sentence> Sentences => Snapshot.Lines(file).Select(RightsTable.Text).OfType<Sentence>();

    private async Task<IReadOnlyList<ForgedPress>> PressesAsync()
    {
        HashSet<string> known = [];
        List<(string Who, ForgedPress Press)> all = [];
        foreach (var (who, sentence) in from sentence in Sentences from who in world.People select (who, sentence))
        {
            Add(who, (await world.SayAsync(who, sentence.Text)).Answer);
        }
        for (var at = 0; at < all.Count && at < Most; at++)
        {
            Add(all[at].Who, (await world.PressAsync(all[at].Who, all[at].Press, shared: false)).Answer);
        }
        return [.. all.Select(one => one.Press)];

        void Add(string who, Answer answer) => all.AddRange(ForgedPress.On(answer).Where(press => known.Add(press.ToString())).Select(press => (who, press)));
    }

    /// <summary>A form of one's own has a number of its own each time.</summary>
    private static string WithoutDraft(string told) => DraftId().Replace(Sentence.WithoutReferences(told), "");

    [GeneratedRegex("\"draft\":\"[^\"]*\"")]
    private static partial Regex DraftId();
}

public sealed class HaltonForgedPressTests(HaltonWorld world) : ForgedPressTests(world, "halton.txt"), IClassFixture<HaltonWorld>;

public sealed class OxfordshireForgedPressTests(OxfordshireWorld world) : ForgedPressTests(world, "oxfordshire.txt"), IClassFixture<OxfordshireWorld>;
