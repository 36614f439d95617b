using System.Net;
using System.Text.Json.Nodes;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Teams;

/// <summary>What each kind of activity becomes.</summary>
[Trait("Story", "G-28")]
public sealed class IncomingTests : LocalHost
{
    [Fact]
    public async Task A_typed_message_says_who_where_and_what()
    {
        var said = await ReadAsync<Incoming.Said>(Activities.Message(Service, "  my actions "));

        Assert.Equal("my actions", said.Text);
        Assert.False(said.OnlyAttachment);
        Assert.Equal(new Speaker(new PersonId(Activities.RobinId), Activities.Robin, "Robin Example-Socialworker", "en-GB"), said.Speaker);
        Assert.Equal(new Place("a:private-1", PlaceKind.Personal, Service, TeamsHost.Tenant), said.Place);
        Assert.NotEmpty(said.ActivityId);
    }

    [Theory]
    [InlineData("personal", PlaceKind.Personal, "a:private-1")]
    [InlineData("groupChat", PlaceKind.Group, "19:group@thread.v2")]
    [InlineData("meeting", PlaceKind.Meeting, "19:meeting_1@thread.v2")]
    [InlineData("channel", PlaceKind.Channel, "19:channel@thread.tacv2")]
    public async Task A_chat_is_known_by_its_kind_and_by_one_id_in_all_its_threads(string kind, PlaceKind expected, string id)
    {
        var said = await ReadAsync<Incoming.Said>(Activities.Message(Service, "agenda", kind));

        Assert.Equal((expected, id), (said.Place.Kind, said.Place.Id));
    }

    [Fact]
    public async Task A_place_that_does_not_say_what_it_is_counts_as_shared()
    {
        var activity = Activities.Message(Service, "help", "groupChat");
        activity["conversation"]!.AsObject().Remove("conversationType");

        Assert.True((await ReadAsync<Incoming.Said>(activity)).Place.IsShared);
    }

    [Theory]
    [InlineData("<at>Panel Assistant</at> vote CH-2041", "vote CH-2041")]
    [InlineData("<at>Panel Assistant</at>&nbsp;vote CH-2041\n", "vote CH-2041")]
    [InlineData("vote <at>Panel Assistant</at> CH-2041", "vote   CH-2041")]
    [InlineData("<at>Panel Assistant</at>", "")]
    [InlineData("<at>everyone</at> help", "<at>everyone</at> help")]
    public async Task The_mention_that_made_a_message_reach_the_bot_is_cut_out(string typed, string expected)
    {
        var activity = Activities.Message(Service, typed, "meeting");
        activity["entities"]!.AsArray().Add(Mention(Activities.Bot, "<at>Panel Assistant</at>"));

        Assert.Equal(expected, (await ReadAsync<Incoming.Said>(activity)).Text);
    }

    [Fact]
    public async Task Other_people_who_are_mentioned_stay_in_the_sentence()
    {
        var activity = Activities.Message(Service, "<at>Panel Assistant</at> ask <at>Sam Example-Police</at> to ring", "meeting");
        activity["entities"]!.AsArray().Add(Mention(Activities.Bot, "<at>Panel Assistant</at>"));
        activity["entities"]!.AsArray().Add(Mention("29:sam", "<at>Sam Example-Police</at>"));

        Assert.Equal("ask Sam Example-Police to ring", (await ReadAsync<Incoming.Said>(activity)).Text);
    }

    [Fact]
    [Trait("Story", "G-02")]
    public async Task A_file_without_words_is_told_apart_from_words_and_from_nothing()
    {
        var activity = Activities.Message(Service, "");
        activity["attachments"]!.AsArray().Add(new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "report.docx" });
        Assert.True((await ReadAsync<Incoming.Said>(activity)).OnlyAttachment);
    }

    [Fact]
    public async Task An_empty_message_is_empty()
    {
        var said = await ReadAsync<Incoming.Said>(Activities.Message(Service, ""));

        Assert.Equal(("", false), (said.Text, said.OnlyAttachment));
    }

    [Fact]
    [Trait("Story", "G-02")]
    public async Task Six_thousand_characters_of_markup_arrive_as_they_were_typed()
    {
        var typed = string.Concat(Enumerable.Repeat("<script>[link](javascript:1)\u202e\u200b ", 200)).Trim();

        Assert.Equal(typed, (await ReadAsync<Incoming.Said>(Activities.Message(Service, typed))).Text);
    }

    [Fact]
    public async Task A_press_brings_its_verb_its_data_and_the_message_it_stood_in()
    {
        var press = await ReadAsync<Incoming.Pressed>(Activities.Press(Service, "flag.vote", new JsonObject { ["flag"] = "CH-2041", ["count"] = 3 }, "meeting"));

        Assert.Equal("flag.vote", press.Verb);
        Same("""{"flag":"CH-2041","count":3}""", JsonNode.Parse(press.Data.GetRawText()));
        Assert.Equal((false, false, "card-1"), (press.Automatic, press.AnswerByMessage, press.CardActivityId));
        Assert.Equal(PlaceKind.Meeting, press.Place.Kind);
    }

    [Theory]
    [InlineData("automatic", true)]
    [InlineData("manual", false)]
    public async Task A_refresh_by_the_client_itself_is_told_apart(string trigger, bool expected) =>
        Assert.Equal(expected, (await ReadAsync<Incoming.Pressed>(Activities.Press(Service, "flag.view", kind: "meeting", trigger: trigger))).Automatic);

    [Fact]
    public async Task A_press_without_data_has_an_empty_object()
    {
        Assert.Equal("{}", (await ReadAsync<Incoming.Pressed>(Activities.Press(Service, "help.show"))).Data.GetRawText());
    }

    [Theory]
    [InlineData("""{"verb":"action.done","ref":"A-12","msteams":{"type":"task/fetch"}}""", """{"ref":"A-12"}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"action.done","data":{"ref":"A-12"}}}""", """{"ref":"A-12"}""")]
    [InlineData("""{"verb":"action.done"}""", "{}")]
    public async Task A_form_sent_as_a_message_is_a_press_answered_by_message(string value, string data)
    {
        var press = await ReadAsync<Incoming.Pressed>(Activities.Submit(Service, JsonNode.Parse(value)));

        Assert.Equal(("action.done", true, "card-1"), (press.Verb, press.AnswerByMessage, press.CardActivityId));
        Same(data, JsonNode.Parse(press.Data.GetRawText()));
    }

    [Fact]
    public async Task A_dialog_is_asked_for()
    {
        var opened = await ReadAsync<Incoming.DialogOpened>(Activities.Dialog(Service, "task/fetch", new() { ["verb"] = "refer.start", ["kind"] = "child", ["msteams"] = new JsonObject { ["type"] = "task/fetch" } }));

        Assert.Equal(("refer.start", """{"kind":"child"}"""), (opened.Verb, opened.Data.GetRawText()));
    }

    [Fact]
    public async Task A_page_of_a_dialog_is_sent()
    {
        var sent = await ReadAsync<Incoming.DialogSubmitted>(Activities.Dialog(Service, "task/submit", new() { ["verb"] = "refer.next", ["reason"] = "as typed" }));

        Assert.Equal(("refer.next", """{"reason":"as typed"}"""), (sent.Verb, sent.Data.GetRawText()));
    }

    [Fact]
    public async Task Being_installed_is_told_once_whichever_event_comes_first()
    {
        await Host.PostAsync(Installed());
        await Host.PostAsync(Members("membersAdded", Activities.Bot));

        Assert.Equal(PlaceKind.Personal, Receiver.Only<Incoming.BotAdded>().Place.Kind);
    }

    [Fact]
    public async Task Being_removed_and_installed_again_is_told_each_time()
    {
        await Host.PostAsync(Installed());
        await Host.PostAsync(Installed("remove"));
        await Host.PostAsync(Installed());

        Assert.Collection(Receiver.Received, one => Assert.IsType<Incoming.BotAdded>(one), two => Assert.IsType<Incoming.BotRemoved>(two), three => Assert.IsType<Incoming.BotAdded>(three));
    }

    [Fact]
    public async Task An_upgrade_is_no_new_installation()
    {
        await Host.PostAsync(Installed("add-upgrade"));

        Assert.Empty(Receiver.Received);
    }

    [Fact]
    public async Task An_installation_without_a_person_is_still_told()
    {
        var activity = Members("membersAdded", Activities.Bot, "groupChat");
        activity.Remove("from");

        Assert.Equal("", (await ReadAsync<Incoming.BotAdded>(activity)).Speaker.Person.Value);
    }

    [Fact]
    public async Task People_who_join_a_shared_chat_are_told()
    {
        var changed = await ReadAsync<Incoming.MembersChanged>(Members("membersAdded", "29:sam", "groupChat"));

        Assert.Equal(new ChatMember("29:sam", new PersonId("6b9c1d2e-0000-4000-8000-00000000b0b2"), null), Assert.Single(changed.Joined));
        Assert.Empty(changed.Left);
    }

    [Fact]
    public async Task People_who_leave_a_shared_chat_are_told() =>
        Assert.Equal("29:sam", Assert.Single((await ReadAsync<Incoming.MembersChanged>(Members("membersRemoved", "29:sam", "groupChat"))).Left).ChatUserId);

    [Theory]
    [InlineData("event", "application/vnd.microsoft.meetingStart")]
    [InlineData("event", "application/vnd.microsoft.meetingEnd")]
    [InlineData("event", "application/vnd.microsoft.meetingParticipantJoin")]
    [InlineData("event", "application/vnd.microsoft.meetingParticipantLeave")]
    [InlineData("messageReaction", null)]
    [InlineData("messageDelete", null)]
    [InlineData("typing", null)]
    [InlineData("somethingNew", null)]
    public async Task What_needs_no_answer_is_taken_and_left_alone(string type, string? name)
    {
        var activity = Activities.Of(type, Service, "meeting");
        activity["name"] = name;
        activity["value"] = new JsonObject { ["MeetingType"] = "Scheduled", ["StartTime"] = "2027-03-31T09:00:00Z" };

        var answer = await Host.PostAsync(activity);

        Assert.Equal((HttpStatusCode.OK, ""), (answer.Status, answer.Body));
        Assert.Empty(Receiver.Received);
        Assert.Empty(Connector.Calls);
    }

    [Theory]
    [InlineData("personal", false, true)]
    [InlineData("meeting", true, true)]
    [InlineData("meeting", false, false)]
    public async Task An_edited_message_is_not_run_but_said_to_be_read_only_once(string kind, bool mentioned, bool answered)
    {
        var activity = Activities.Message(Service, "decide CH-2041", kind);
        activity["type"] = "messageUpdate";
        activity["channelData"]!["eventType"] = "editMessage";
        if (mentioned)
        {
            activity["entities"]!.AsArray().Add(Mention(Activities.Bot, "<at>Panel Assistant</at>"));
        }

        Assert.Equal(HttpStatusCode.OK, (await Host.PostAsync(activity)).Status);
        Assert.Empty(Receiver.Received);
        Assert.Equal(answered, Connector.Calls.Any(call => call.Text!.Contains("send it again", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("fileConsent/invoke")]
    [InlineData("somethingNew/invoke")]
    [InlineData(null)]
    public async Task An_unknown_invoke_is_not_implemented(string? name)
    {
        var answer = await Host.PostAsync(Activities.Invoke(Service, name!, new JsonObject()));

        Assert.Equal(HttpStatusCode.NotImplemented, answer.Status);
        Assert.NotEmpty(answer.Body);
    }

    private JsonObject Installed(string action = "add")
    {
        var activity = Activities.Of("installationUpdate", Service);
        activity["action"] = action;
        return activity;
    }

    private JsonObject Members(string list, string id, string kind = "personal")
    {
        var activity = Activities.Of("conversationUpdate", Service, kind);
        activity[list] = new JsonArray(new JsonObject { ["id"] = id, ["aadObjectId"] = "6b9c1d2e-0000-4000-8000-00000000B0B2" });
        return activity;
    }

    private static JsonObject Mention(string id, string text) =>
        new() { ["type"] = "mention", ["text"] = text, ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = "whoever" } };
}
