using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>
/// The stories that press the store hardest, told on Azure Cosmos DB as the double plays it. With PANEL_TEST_STORE=cosmos
/// every story is.
/// </summary>
[Trait("Requirement", "DC-03")]
public sealed class StoriesOnCosmos
{
    [Fact]
    public Task A_vote() => TellAsync(new FlagVoteStory(), story => story.A_vote_runs_from_the_question_to_the_last_confirmation_and_the_removal());

    [Fact]
    public Task A_form_that_waits_for_a_day() => TellAsync(new ReferralStories(), story => story.A_form_left_on_its_second_page_goes_on_there_the_next_day_though_the_bot_was_restarted());

    [Fact]
    public Task A_submit_delivered_many_times() => TellAsync(new ReferralStories(), story => story.One_submit_delivered_many_times_at_once_makes_one_referral());

    [Fact]
    public Task A_tick() => TellAsync(new ActionStories(), story => story.An_action_is_ticked_off_in_the_list_and_ticking_it_twice_has_one_effect());

    [Fact]
    public Task Two_who_change_one_action() => TellAsync(new ActionStories(), story => story.A_tick_and_a_new_date_at_the_same_moment_are_both_kept());

    [Fact]
    public Task A_list_of_many_pages() => TellAsync(new ActionStories(), story => story.Many_actions_come_in_pages_that_fit_a_message_and_lose_none());

    [Fact]
    public Task Two_who_correct_one_record() => TellAsync(new CorrectionStories(), story => story.Of_two_who_correct_at_once_the_second_sees_what_the_first_wrote_and_a_repeated_press_corrects_once());

    [Fact]
    [Trait("Requirement", "DC-07")]
    public Task Reminders() => TellAsync(new NudgeStories(), story => story.A_clock_moved_twice_a_restart_and_two_moves_at_once_remind_nobody_twice());

    private static async Task TellAsync<T>(T story, Func<T, Task> tell)
    {
        var calls = new List<GatewayCall>();
        // A story disposes of its bot, and of the shelf with it.
        Shelves.Choose(() => new CosmosShelf { Leaving = calls.AddRange });
        if (story is IAsyncLifetime life)
        {
            await life.InitializeAsync();
            await tell(story);
            await life.DisposeAsync();
        }
        else
        {
            await tell(story);
        }
        var asked = calls.Where(call => call.Kind is not CallKind.Metadata).ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, call =>
        {
            Assert.NotNull(call.Partition);
            Assert.True(call.Kind is CallKind.Read or CallKind.Query or CallKind.Batch, $"{call.Kind} {call.Detail}");
        });
    }
}
