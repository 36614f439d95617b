using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain.Notices;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The way to locked minutes of the practice group, for stories that begin there.</summary>
internal static class MinutesSteps
{
    public const string MeetingDay = "2026-11-25T10:05:00Z";
    public const string Day = "25 November 2026";

    /// <summary>CH-2047 is flagged in the meeting.</summary>
    public static async Task MeetAsync(StoryBot bot)
    {
        await bot.ClockAsync(MeetingDay);
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        foreach (var who in (string[])["police-pvp", "service-manager", "health-worker"])
        {
            await bot.Private(who).SayAsync("vote for CH-2047");
        }
        (await bot.Private("chair").SayAsync("close vote CH-2047")).Shows("Carried");
    }

    public static async Task<Shown> NameTakerAsync(StoryBot bot, string day) =>
        await bot.Private("chair").PressAsync(await bot.Private("chair").SayAsync($"minutes {day}"), "Name the minute taker", (MinutesVerbs.Person, StoryBot.Practice.Person("coordinator").Id));

    /// <summary>In any partnership: somebody is named to take the minutes.</summary>
    public static async Task TakeAsync(StoryBot bot, string chair, string taker, string day) =>
        await bot.Private(chair).PressAsync(await bot.Private(chair).SayAsync($"minutes {day}"), "Name the minute taker", (MinutesVerbs.Person, bot.Group.Person(taker).Id));

    public static async Task LockAsync(StoryBot bot)
    {
        await bot.Private("chair").SayAsync($"approve minutes {Day}");
        (await bot.Private("chair").SayAsync($"lock minutes {Day}")).Shows("The minutes are locked.");
    }

    /// <summary>A year of other messages and mails, all of them delivered.</summary>
    public static async Task PileUpAsync(StoryBot bot)
    {
        var now = await bot.NowAsync();
        foreach (var some in Enumerable.Range(0, 600).Chunk(50))
        {
            await bot.CommitAsync(
            [
                .. some.Select(number => DocumentOperation.Create(Kinds.Notice, $"action.nudge:A-{number}:1", NoticeDocument.From(new()
                {
                    Id = $"action.nudge:A-{number}:1",
                    To = new(StoryBot.Practice.Person("health").Id),
                    Kind = NoticeKind.ActionNudge,
                    Forum = new("csog"),
                    NotBefore = now,
                    Items = [new($"A-{number}", "Ring the school")],
                }, now).As(DeliveryState.Sent, now))),
                .. some.Select(number => DocumentOperation.Create(Kinds.Mail, $"paper.circulate:csog:{number}", MailDocument.From(new()
                {
                    Id = $"paper.circulate:csog:{number}",
                    To = "kit@charity.example",
                    Forum = new("csog"),
                    Kind = MailKind.Papers,
                    Meeting = new(2026, 11, 25),
                }, now).As(DeliveryState.Sent, now))),
            ]);
        }
    }

    /// <summary>From the meeting to the lock.</summary>
    public static async Task LockedAsync(StoryBot bot)
    {
        await MeetAsync(bot);
        await NameTakerAsync(bot, Day);
        await bot.Private("coordinator").SayAsync($"draft minutes {Day}");
        await LockAsync(bot);
    }
}
