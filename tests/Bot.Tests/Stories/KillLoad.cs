using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Forms;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>
/// People who press on until the bot dies under them, and who remember what it acknowledged. A press without an answer is
/// delivered again after the restart, as the platform does.
/// </summary>
/// <param name="goesOn">Whether a press without an answer is tried again at once, elsewhere perhaps; else all presses end there.</param>
internal sealed partial class KillLoad(IKillable bot, Func<bool>? goesOn = null)
{
    private static readonly TimeSpan Season = TimeSpan.FromDays(60);
    private static readonly string[] Referrers = ["practitioner", "nurse", "youth-worker", "other-authority"];
    private static readonly string[] Voters = ["health", "education", "safeguarding-unit"];
    private static readonly (string Who, string Action)[] Tickers = [("police-exploitation", "A-24"), ("case-manager", "A-27")];

    private readonly ConcurrentDictionary<string, (string Verb, JsonObject Data, string Id)> _unanswered = new();
    private readonly ConcurrentDictionary<string, int> _acknowledged = new();
    private int _count;
    private TimeSpan _ahead;

    public ConcurrentQueue<string> Referrals { get; } = new();

    public ConcurrentQueue<string> Actions { get; } = new();

    /// <summary>How many presses were acknowledged so far.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Presses until the bot is gone.</summary>
    public Task RunAsync() => Task.WhenAll(
    [
        .. Referrers.Select(who => UntilGoneAsync(() => ReferAsync(who))),
        .. Voters.Select(who => UntilGoneAsync(() => VoteAsync(who))),
        .. Tickers.Select(ticker => UntilGoneAsync(() => TickAsync(ticker.Who, ticker.Action))),
        UntilGoneAsync(GiveAsync),
        UntilGoneAsync(ForwardAsync),
    ]);

    /// <summary>What was on the way when the bot died is delivered again; what was acknowledged must be there.</summary>
    public async Task CheckAsync()
    {
        foreach (var who in _unanswered.Keys)
        {
            await DeliverAsync(who);
        }
        foreach (var who in Voters.Where(_acknowledged.ContainsKey))
        {
            var view = await bot.Meeting(who).PressAsync(FlagVerbs.View, new() { [FlagVerbs.Child] = "CH-2041" });
            var why = (string?)view.Inputs.Single(input => (string?)input["id"] == FlagVerbs.Why)["value"];
            Assert.True(Number(why) >= _acknowledged[who], $"{who}: {_acknowledged[who]} was acknowledged, {why} is there.");
        }
        foreach (var (who, action) in Tickers.Where(ticker => _acknowledged.ContainsKey(ticker.Who)))
        {
            var view = await bot.Private(who).PressAsync(ActionVerbs.View, new() { [ActionVerbs.Action] = action });
            Assert.True(view.Outline.Split('\n').Any(line => Number(line) >= _acknowledged[who]), $"{action}: {_acknowledged[who]} was acknowledged:\n{view}");
        }
    }

    private async Task ReferAsync(string who)
    {
        if (_unanswered.ContainsKey(who))
        {
            await DeliverAsync(who);
            return;
        }
        var chat = bot.Private(who);
        var page = await chat.PressAsync(FormVerbs.Open, new() { ["form"] = "referral" });
        if (page.Has("[Continue]"))
        {
            page = await chat.PressAsync(page, "Continue");
        }
        var (verb, data) = Chat.Payload(await ReferralForms.ToReviewAsync(chat, page), "Send the referral");
        _unanswered[who] = (verb, data, Chat.NewId());
        await DeliverAsync(who);
    }

    private async Task VoteAsync(string who)
    {
        var number = _acknowledged.GetValueOrDefault(who) + 1;
        var shown = await bot.Meeting(who).PressAsync(FlagVerbs.Vote, new()
        {
            [FlagVerbs.Child] = "CH-2041",
            [FlagVerbs.Question] = "1",
            [FlagVerbs.Choice] = number % 2 == 0 ? "For" : "Against",
            [FlagVerbs.Why] = $"press {number} of mine",
        });
        Acknowledge(who, shown, "Your agency's vote is recorded.", number);
    }

    private async Task TickAsync(string who, string action)
    {
        var number = _acknowledged.GetValueOrDefault(who) + 1;
        var shown = await bot.Private(who).PressAsync(ActionVerbs.Tick, new()
        {
            [ActionVerbs.Action] = action,
            [ActionVerbs.Kind] = "PartDone",
            [ActionVerbs.Note] = $"press {number} of mine",
        });
        Acknowledge(who, shown, "is noted as part done.", number);
    }

    private async Task GiveAsync()
    {
        const string who = "chair";
        if (_unanswered.ContainsKey(who))
        {
            await DeliverAsync(who);
            return;
        }
        var card = await bot.Private(who).PressAsync(ActionVerbs.Draw, []);
        var (verb, data) = Chat.Payload(card, "Add the action", (ActionVerbs.What, "Ring the school"), (ActionVerbs.Owner, ActionStories.Owner(card, "Billie")));
        _unanswered[who] = (verb, data, Chat.NewId());
        await DeliverAsync(who);
    }

    /// <summary>A long run would else go years ahead, and spend its time on the reminders of years.</summary>
    private async Task ForwardAsync()
    {
        var step = _ahead < Season ? TimeSpan.FromHours(6) : TimeSpan.FromMinutes(10);
        await bot.ForwardAsync(step);
        _ahead += step;
        await Task.Delay(40, TestContext.Current.CancellationToken);
    }

    private async Task DeliverAsync(string who)
    {
        var (verb, data, id) = _unanswered[who];
        var shown = await bot.Private(who).PressAsync(verb, data, id);
        if (Received().Match(shown.Outline) is { Success: true } receipt)
        {
            Referrals.Enqueue(receipt.Groups[1].Value);
        }
        else if (Added().Match(shown.Outline) is { Success: true } added)
        {
            Actions.Enqueue(added.Groups[1].Value);
        }
        else
        {
            Assert.Contains("Many people are changing this", shown.Outline, StringComparison.Ordinal);
            return;
        }
        Interlocked.Increment(ref _count);
        _unanswered.TryRemove(who, out _);
    }

    private void Acknowledge(string who, Shown shown, string words, int number)
    {
        if (shown.Has(words))
        {
            _acknowledged[who] = number;
            Interlocked.Increment(ref _count);
        }
        else
        {
            shown.Shows("Many people are changing this");
        }
    }

    private async Task UntilGoneAsync(Func<Task> press)
    {
        do
        {
            try
            {
                await press();
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException)
            {
                // Killed. Whether the last press counted is found out after the restart, or by its next delivery.
                if (goesOn is null)
                {
                    return;
                }
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }
        while (goesOn?.Invoke() ?? true);
    }

    private static int Number(string? text) => PressNumber().Match(text ?? "") is { Success: true } found ? int.Parse(found.Groups[1].ValueSpan) : 0;

    [GeneratedRegex(@"press (\d+) of mine")]
    private static partial Regex PressNumber();

    [GeneratedRegex(@"Referral (R-\d+) received")]
    private static partial Regex Received();

    [GeneratedRegex(@"Action (A-\d+) is added")]
    private static partial Regex Added();
}
