using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Teams;

/// <summary>POST /api/messages: the life of one activity, from the door to the answer.</summary>
internal sealed class MessagesEndpoint(IGate gate, ServiceUrls services, BotIdentity bot, ITurnReceiver receiver, TurnReplies replies, ILogger<MessagesEndpoint> log)
{
    private readonly RecentActivities _recent = new();
    private readonly RecentInstalls _installs = new();

    public async Task HandleAsync(HttpContext http)
    {
        var (caller, refusal) = await gate.AdmitAsync(http);
        if (caller is null)
        {
            await RefuseAsync(http, refusal!);
            return;
        }
        (var activity, refusal) = await ActivityReader.ReadAsync(http.Request);
        if (activity is null || (refusal = gate.Check(caller, activity)) is not null)
        {
            await RefuseAsync(http, refusal!);
            return;
        }
        if (TurnContextReader.Read(activity) is not { } turn)
        {
            await RefuseAsync(http, Refusal.NoConversation);
            return;
        }
        // Only now is the address in the body one that may be called.
        services.Vouch(turn.Place.ServiceUrl);
        bot.Seen(activity.Recipient?.Id);
        await (activity.Type == ActivityTypes.Invoke ? InvokeAsync(http, turn) : EventAsync(http, turn));
    }

    private async Task InvokeAsync(HttpContext http, TurnContext turn)
    {
        var reading = IncomingReader.Read(turn);
        switch (reading)
        {
            case Reading.Answered { Status: var status, Sentence: var sentence }:
                await WriteAsync(http, InvokeResponse.Of(turn, status, sentence));
                return;
            case not Reading.Turn:
                await RefuseAsync(http, Refusal.UnknownInvoke);
                return;
        }
        Answer answer;
        try
        {
            // Work that began is finished even if the platform hangs up: it asks again and gets the same answer.
            answer = await receiver.ReceiveAsync(((Reading.Turn)reading).Incoming, CancellationToken.None);
        }
        catch (Exception problem)
        {
            Log(turn, problem);
            await WriteAsync(http, InvokeResponse.Of(turn, StatusCodes.Status500InternalServerError, Sentences.Failed(turn)));
            return;
        }
        await WriteAsync(http, InvokeResponse.Of(turn, answer));
        if (answer is Answer.Post or Answer.CloseDialog { Card: not null })
        {
            await http.Response.CompleteAsync();
            await FollowUpAsync(turn, answer);
        }
    }

    private async Task FollowUpAsync(TurnContext turn, Answer answer)
    {
        // The same press may come again while its answer is still under way; a second message would be one too many.
        if (turn.Activity.Id is not { Length: > 0 } id || _recent.Take(turn.ConversationId, id) is RecentActivities.Seen.No)
        {
            try
            {
                Note(turn, await replies.FollowUpAsync(turn, answer));
            }
            catch (Exception problem)
            {
                Log(turn, problem);
            }
        }
    }

    private async Task EventAsync(HttpContext http, TurnContext turn)
    {
        var (chat, id) = (turn.ConversationId, turn.Activity.Id ?? "");
        var isMessage = turn.Activity.Type == ActivityTypes.Message && id.Length > 0;
        var seen = isMessage ? _recent.Take(chat, id) : RecentActivities.Seen.No;
        if (seen is RecentActivities.Seen.Yes || !IsNews(IncomingReader.Read(turn), chat, out var reading))
        {
            Empty(http, StatusCodes.Status200OK);
            return;
        }
        int status;
        try
        {
            status = await TurnAsync(turn, reading);
        }
        catch (Exception problem)
        {
            Log(turn, problem);
            status = StatusCodes.Status500InternalServerError;
            if (isMessage && seen is RecentActivities.Seen.No)
            {
                await ApologiseAsync(turn);
            }
        }
        if (status != StatusCodes.Status200OK)
        {
            // Not done, or not told: the platform may deliver it again, and then it gets another chance.
            _recent.Failed(chat, id);
            _installs.Forget(chat);
            await RefuseAsync(http, status == StatusCodes.Status502BadGateway ? Refusal.ReplyNotTaken : Refusal.Failed);
            return;
        }
        Empty(http, status);
    }

    private bool IsNews(Reading read, string chat, out Reading reading)
    {
        reading = read;
        switch (read)
        {
            case Reading.Turn { Incoming: Incoming.BotAdded }:
                return _installs.IsNew(chat);
            case Reading.Turn { Incoming: Incoming.BotRemoved }:
                _installs.Forget(chat);
                return true;
            default:
                return read is not Reading.Noted;
        }
    }

    private async ValueTask<int> TurnAsync(TurnContext turn, Reading reading)
    {
        var answer = reading switch
        {
            Reading.Turn { Incoming: var incoming } => await receiver.ReceiveAsync(incoming, CancellationToken.None),
            Reading.Answered { Sentence: var sentence } => new Answer.Say(sentence),
            _ => new Answer.Silence(),
        };
        var outcome = await replies.AnswerAsync(turn, answer);
        if (outcome is Delivery.Rejected { Status: StatusCodes.Status413PayloadTooLarge })
        {
            outcome = await replies.SayAsync(turn, Sentences.TooLarge(turn));
        }
        Note(turn, outcome);
        return outcome is Delivery.Busy ? StatusCodes.Status502BadGateway : StatusCodes.Status200OK;
    }

    private async Task ApologiseAsync(TurnContext turn)
    {
        try
        {
            Note(turn, await replies.SayAsync(turn, Sentences.Failed(turn)));
        }
        catch (Exception problem)
        {
            Log(turn, problem);
        }
    }

    private void Note(TurnContext turn, Delivery? outcome)
    {
        if (outcome is not (null or Delivery.Sent))
        {
            log.ReplyNotDelivered(outcome.GetType().Name, turn.Activity.Id ?? "");
        }
    }

    /// <summary>The message of an exception may quote what somebody typed, so the log gets its kind and place only.</summary>
    private void Log(TurnContext turn, Exception problem) => log.TurnFailed(problem.GetType().Name, turn.Activity.Id ?? "", problem.StackTrace);

    private static void Empty(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentLength = 0;
    }

    private async Task RefuseAsync(HttpContext http, Refusal refusal)
    {
        log.TurnedAway(refusal.Code);
        http.Response.StatusCode = refusal.Status;
        if (refusal.Status == StatusCodes.Status401Unauthorized)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
        }
        await WriteAsync(http, JsonBody.Of(refusal, static (json, refusal) =>
        {
            json.WriteStartObject();
            json.WriteStartObject("error"u8);
            json.WriteString("code"u8, refusal.Code);
            json.WriteString("message"u8, refusal.Sentence);
            json.WriteEndObject();
            json.WriteEndObject();
        }));
    }

    private static async Task WriteAsync(HttpContext http, PooledBuffer body)
    {
        using (body)
        {
            http.Response.ContentType = ContentTypes.JsonUtf8;
            http.Response.ContentLength = body.Length;
            await http.Response.BodyWriter.WriteAsync(body.Written);
        }
    }
}
