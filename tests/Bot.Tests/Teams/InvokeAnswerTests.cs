using System.Net;
using System.Text.Json.Nodes;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Teams;

/// <summary>How each answer looks to the client that waits for it.</summary>
public sealed class InvokeAnswerTests : LocalHost
{
    private const string Card = "application/vnd.microsoft.card.adaptive";
    private const string Message = "application/vnd.microsoft.activity.message";

    [Fact]
    public async Task A_card_takes_the_place_of_the_pressed_one_in_the_pressers_view()
    {
        var answer = await PressAsync(new Answer.Show(SampleCards.Personal("Your vote is in"), "Saved."), "meeting");

        Assert.Equal((200, Card), ((int)answer["statusCode"]!, (string?)answer["type"]));
        Assert.Equal("Your vote is in", (string?)answer["value"]!["body"]![0]!["text"]);
        Assert.Empty(Connector.Calls);
    }

    [Fact]
    public async Task A_sentence_is_a_short_message()
    {
        var answer = await PressAsync(new Answer.Say("You have voted already."));

        Same($$"""{"statusCode":200,"type":"{{Message}}","value":"You have voted already."}""", answer);
    }

    [Fact]
    public async Task Silence_is_never_an_empty_body()
    {
        Same($$"""{"statusCode":200,"type":"{{Message}}","value":"Done."}""", await PressAsync(new Answer.Silence()));
        Same($$"""{"statusCode":200,"type":"{{Message}}","value":"This card is up to date."}""", (await AnsweredAsync(Activities.Press(Service, "flag.view", trigger: "automatic"), new Answer.Silence())).Json);
        Same("""{"task":{"type":"message","value":"Done."}}""", await SubmitAsync(new Answer.Silence()));
    }

    [Fact]
    public async Task A_dialog_page_answered_to_a_press_is_shown_in_the_chat() =>
        Assert.Equal(Card, (string?)(await PressAsync(new Answer.Dialog("Refer", SampleCards.Personal())))["type"]);

    [Fact]
    public async Task A_card_for_everybody_is_posted_once_and_the_presser_gets_a_word()
    {
        var press = Activities.Press(Service, "flag.start", kind: "meeting");

        Assert.Equal(Message, (string?)(await AnsweredAsync(press, new Answer.Post(SampleCards.Shared()))).Json["type"]);
        await Host.PostAsync(press);

        await Host.FinishAsync();
        Assert.Equal(("POST", "/teams/v3/conversations/19%3Ameeting_1%40thread.v2/activities"), (Connector.Call.Method, Connector.Call.Target));
        Assert.Equal("0 of 6 agencies", (string?)Connector.Call.Card!["body"]![0]!["text"]);
    }

    [Fact]
    public async Task The_next_page_of_a_dialog_has_a_title_a_size_and_its_card()
    {
        var card = SampleCards.Personal();

        var answer = await SubmitAsync(new Answer.Dialog("Refer a child", card));

        var page = answer["task"]!["value"]!;
        Assert.Equal(("continue", "Refer a child", "medium", "medium"), ((string?)answer["task"]!["type"], (string?)page["title"], (string?)page["height"], (string?)page["width"]));
        Assert.Equal(Card, (string?)page["card"]!["contentType"]);
        Same(Json(card), page["card"]!["content"]);
    }

    [Fact]
    public async Task A_long_page_opens_tall()
    {
        var card = SampleCards.Personal() with { Body = [.. Enumerable.Range(0, 8).Select(_ => Text.Of("A line"))] };

        Assert.Equal("large", (string?)(await SubmitAsync(new Answer.Dialog("Refer", card)))["task"]!["value"]!["height"]);
    }

    [Fact]
    public async Task A_sentence_closes_the_dialog() =>
        Same("""{"task":{"type":"message","value":"Saved for later."}}""", await SubmitAsync(new Answer.Say("Saved for later.")));

    [Fact]
    public async Task A_receipt_goes_to_the_chat_when_the_dialog_closes()
    {
        Same("""{"task":{"type":"message","value":"Sent."}}""", await SubmitAsync(new Answer.CloseDialog("Sent.", SampleCards.Personal("Your receipt"))));

        await Host.FinishAsync();
        Assert.Equal("/teams/v3/conversations/a%3Aprivate-1/activities", Connector.Call.Target);
        Assert.Equal("Your receipt", (string?)Connector.Call.Card!["body"]![0]!["text"]);
    }

    [Fact]
    public async Task A_receipt_of_a_dialog_opened_in_a_shared_chat_goes_to_the_private_one()
    {
        Connector.Answering = call => call.Target.EndsWith("/v3/conversations", StringComparison.Ordinal) ? ConnectorAnswer.Taken("a:private-2") : null;

        await SubmitAsync(new Answer.CloseDialog("Sent.", SampleCards.Personal("Your receipt")), "meeting");

        await Host.FinishAsync();
        Assert.Equal(["/teams/v3/conversations", "/teams/v3/conversations/a%3Aprivate-2/activities"], Connector.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task A_failure_is_a_plain_sentence_in_the_shape_that_the_client_expects()
    {
        Receiver.Answering = _ => throw new InvalidOperationException("Robin Example-Socialworker lives at 1 Example Street");

        var press = await Host.PostAsync(Activities.Press(Service, "flag.vote"));
        var dialog = await Host.PostAsync(Activities.Dialog(Service, "task/submit", new() { ["verb"] = "refer.next" }));

        const string sentence = "Something went wrong on our side. Nothing was saved. Please try again.";
        Assert.Equal(HttpStatusCode.OK, press.Status);
        Same($$$"""{"statusCode":500,"type":"application/vnd.microsoft.error","value":{"code":"InternalServerError","message":"{{{sentence}}}"}}""", press.Json);
        Same($$$"""{"task":{"type":"message","value":"{{{sentence}}}"}}""", dialog.Json);
        Assert.Contains("InvalidOperationException", Host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Example Street", Host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_delivered_twice_is_answered_twice()
    {
        var press = Activities.Press(Service, "flag.vote");
        var answer = new Answer.Say("Recorded.");

        Assert.Equal((await AnsweredAsync(press, answer)).Body, (await AnsweredAsync(press, answer)).Body);
        Assert.Equal(2, Receiver.Received.Count);
    }

    private async Task<JsonNode> PressAsync(Answer answer, string kind = "personal") => (await AnsweredAsync(Activities.Press(Service, "flag.vote", kind: kind), answer)).Json;

    private async Task<JsonNode> SubmitAsync(Answer answer, string kind = "personal") =>
        (await AnsweredAsync(Activities.Dialog(Service, "task/submit", new() { ["verb"] = "refer.next" }, kind), answer)).Json;

    private static string Json(Card card) => System.Text.Encoding.UTF8.GetString(card.ToUtf8());
}
