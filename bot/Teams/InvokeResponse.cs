using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Bot.Teams;

/// <summary>The body that answers an invoke. Never empty: the platform takes an empty one for a failure and calls again.</summary>
internal static class InvokeResponse
{
    /// <summary>Elements above which a dialog is opened tall.</summary>
    private const int ShortForm = 5;

    public static PooledBuffer Of(TurnContext turn, Answer answer) => turn.Shape switch
    {
        TurnShape.CardAction => answer switch
        {
            Answer.Show show => Card(show.Card),
            Answer.Dialog dialog => Card(dialog.Card),
            Answer.CloseDialog { Card: { } card } => Card(card),
            Answer.CloseDialog close => Message(close.Text),
            Answer.Say say => Message(say.Text),
            Answer.Silence when SubmittedValues.IsAutomatic(turn.Activity.Value) => Message(Sentences.UpToDate(turn)),
            _ => Message(Sentences.Done(turn)),
        },
        TurnShape.Dialog => answer switch
        {
            Answer.Dialog dialog => Page(dialog.Title, dialog.Card),
            Answer.Show show => Page(Sentences.Title(turn), show.Card),
            Answer.CloseDialog close => Closing(close.Text),
            Answer.Say say => Closing(say.Text),
            _ => Closing(Sentences.Done(turn)),
        },
        _ => answer is Answer.Found found ? Results(found) : Extension((answer as Answer.Say)?.Text ?? Sentences.Done(turn)),
    };

    /// <summary>A refusal or a failure, in the same shape as an answer.</summary>
    public static PooledBuffer Of(TurnContext turn, int status, string sentence) => turn.Shape switch
    {
        TurnShape.CardAction when status >= StatusCodes.Status400BadRequest => Error(status, sentence),
        TurnShape.CardAction => Message(sentence),
        TurnShape.Dialog => Closing(sentence),
        _ => Extension(sentence),
    };

    private static PooledBuffer Card(Card card) => JsonBody.Of(card, static (json, card) =>
    {
        json.WriteStartObject();
        json.WriteNumber("statusCode"u8, StatusCodes.Status200OK);
        json.WriteString("type"u8, ContentTypes.AdaptiveCard);
        json.WritePropertyName("value"u8);
        card.Write(json);
        json.WriteEndObject();
    });

    private static PooledBuffer Message(string text) => JsonBody.Of(text, static (json, text) =>
    {
        json.WriteStartObject();
        json.WriteNumber("statusCode"u8, StatusCodes.Status200OK);
        json.WriteString("type"u8, ContentTypes.ActivityMessage);
        json.WriteString("value"u8, text);
        json.WriteEndObject();
    });

    private static PooledBuffer Error(int status, string text) => JsonBody.Of((status, text), static (json, error) =>
    {
        json.WriteStartObject();
        json.WriteNumber("statusCode"u8, error.status);
        json.WriteString("type"u8, ContentTypes.Error);
        json.WriteStartObject("value"u8);
        json.WriteString("code"u8, error.status >= StatusCodes.Status500InternalServerError ? "InternalServerError" : "BadRequest");
        json.WriteString("message"u8, error.text);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static PooledBuffer Page(string title, Card card) => JsonBody.Of((title, card), static (json, page) =>
    {
        json.WriteStartObject();
        json.WriteStartObject("task"u8);
        json.WriteString("type"u8, "continue"u8);
        json.WriteStartObject("value"u8);
        json.WriteString("title"u8, page.title);
        json.WriteString("height"u8, page.card.Body.Count > ShortForm ? "large"u8 : "medium"u8);
        json.WriteString("width"u8, "medium"u8);
        json.WriteStartObject("card"u8);
        json.WriteString("contentType"u8, ContentTypes.AdaptiveCard);
        json.WritePropertyName("content"u8);
        page.card.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static PooledBuffer Closing(string text) => JsonBody.Of(text, static (json, text) =>
    {
        json.WriteStartObject();
        json.WriteStartObject("task"u8);
        json.WriteString("type"u8, ActivityTypes.Message);
        json.WriteString("value"u8, text);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static PooledBuffer Results(Answer.Found found) => JsonBody.Of(found.Cards, static (json, cards) =>
    {
        json.WriteStartObject();
        json.WriteStartObject("composeExtension"u8);
        json.WriteString("type"u8, "result"u8);
        json.WriteString("attachmentLayout"u8, "list"u8);
        json.WriteStartArray("attachments"u8);
        foreach (var found in cards)
        {
            json.WriteStartObject();
            json.WriteString("contentType"u8, ContentTypes.AdaptiveCard);
            json.WritePropertyName("content"u8);
            found.Card.Write(json);
            json.WriteStartObject("preview"u8);
            json.WriteString("contentType"u8, ContentTypes.ThumbnailCard);
            json.WriteStartObject("content"u8);
            json.WriteString("title"u8, found.Title);
            json.WriteString("text"u8, found.Text);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static PooledBuffer Extension(string text) => JsonBody.Of(text, static (json, text) =>
    {
        json.WriteStartObject();
        json.WriteStartObject("composeExtension"u8);
        json.WriteString("type"u8, ActivityTypes.Message);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
        json.WriteEndObject();
    });
}
