using System.Text.Json.Serialization.Metadata;
using PanelAssistant.Bot.LocalTeams.Chats;

namespace PanelAssistant.Bot.LocalTeams.Page;

/// <summary>What a person does on the page, passed on to the bot over the wire.</summary>
internal sealed class PageActs(LocalChats chats, ActivityWriter activities, BotWire bot)
{
    private const string Invoke = "invoke";

    public async Task SayAsync(HttpContext context)
    {
        if (await ReadAsync(context, LocalJson.Default.SayRequest) is not var (request, sender))
        {
            return;
        }
        var message = chats.Post(sender.Chat, sender.Person.ChatUserId, request.Shown ?? request.Text);
        chats.MarkRead(sender.Chat, sender.Person.ChatUserId, message.Id);
        var reply = sender.Chat.IsShared && !request.ToBot
            ? new BotReply(null, null)
            : await bot.PostAsync(sender.OwnAddress, activities.WriteText(sender, message.Id, request.Text), context.RequestAborted);
        await AnswerAsync(context, reply.Problem is null ? PageOutcome.Nothing : PageOutcome.Error(reply.Problem));
    }

    public async Task PressAsync(HttpContext context)
    {
        if (await ReadAsync(context, LocalJson.Default.PressRequest) is not var (request, sender))
        {
            return;
        }
        var activity = activities.Write(sender, Invoke, "f:" + Guid.NewGuid(), json =>
        {
            json.WriteString("name", "adaptiveCard/action");
            json.WriteString("replyToId", request.Message);
            json.WriteStartObject("value");
            json.WritePropertyName("action");
            request.Action.WriteTo(json);
            json.WriteString("trigger", request.Trigger == "automatic" ? "automatic" : "manual");
            json.WriteEndObject();
        });
        // What a person pressed is finished even when their page goes away.
        var outcome = InvokeAnswers.OfPress(await bot.PostAsync(sender.OwnAddress, activity, CancellationToken.None));
        if (outcome.Card is { } card)
        {
            chats.SetView(sender.Chat, request.Message, sender.Person.ChatUserId, request.Card, card, TimeProvider.System.GetUtcNow());
        }
        await AnswerAsync(context, outcome);
    }

    public async Task SubmitAsync(HttpContext context)
    {
        if (await ReadAsync(context, LocalJson.Default.SubmitRequest) is not var (request, sender))
        {
            return;
        }
        var activity = activities.Write(sender, "message", Guid.NewGuid().ToString(), json =>
        {
            json.WriteString("replyToId", request.Message);
            json.WritePropertyName("value");
            request.Value.WriteTo(json);
        });
        var reply = await bot.PostAsync(sender.OwnAddress, activity, CancellationToken.None);
        await AnswerAsync(context, reply.Problem is null ? PageOutcome.Nothing : PageOutcome.Error(reply.Problem));
    }

    public async Task DialogAsync(HttpContext context)
    {
        if (await ReadAsync(context, LocalJson.Default.DialogRequest) is not var (request, sender))
        {
            return;
        }
        var activity = activities.Write(sender, Invoke, "f:" + Guid.NewGuid(), json =>
        {
            json.WriteString("name", request.Fetch ? "task/fetch" : "task/submit");
            json.WriteString("replyToId", request.Message);
            json.WriteStartObject("value");
            json.WritePropertyName("data");
            request.Data.WriteTo(json);
            json.WriteStartObject("context");
            json.WriteString("theme", "default");
            json.WriteEndObject();
            json.WriteEndObject();
        });
        await AnswerAsync(context, InvokeAnswers.OfDialog(await bot.PostAsync(sender.OwnAddress, activity, CancellationToken.None)));
    }

    public async Task HappenAsync(HttpContext context)
    {
        if (await ReadAsync(context, LocalJson.Default.EventRequest) is not var (request, sender))
        {
            return;
        }
        var activity = request.Event switch
        {
            "add" or "remove" when !sender.Chat.IsShared => Installation(sender, request.Event),
            "start" or "end" when sender.Chat.MeetingId is not null => Meeting(sender, request.Event == "start"),
            _ => null,
        };
        if (activity is null)
        {
            await LocalHttp.RefuseAsync(context, 400, "That cannot happen in this chat.");
            return;
        }
        var reply = await bot.PostAsync(sender.OwnAddress, activity, CancellationToken.None);
        await AnswerAsync(context, reply.Problem is null ? PageOutcome.Nothing : PageOutcome.Error(reply.Problem));
    }

    private byte[] Installation(Sender sender, string action)
    {
        chats.SetInstalled(sender.Person, action == "add");
        return activities.Write(sender, "installationUpdate", "f:" + Guid.NewGuid(), json => json.WriteString("action", action));
    }

    private byte[] Meeting(Sender sender, bool start) => activities.Write(sender, "event", "f:" + Guid.NewGuid(), json =>
    {
        json.WriteString("name", start ? "application/vnd.microsoft.meetingStart" : "application/vnd.microsoft.meetingEnd");
        json.WriteStartObject("value");
        json.WriteString("MeetingType", "Recurring");
        json.WriteString("Title", sender.Chat.Name);
        json.WriteString("Id", sender.Chat.MeetingId);
        json.WriteString("JoinUrl", sender.OwnAddress + "/");
        json.WriteEndObject();
    });

    /// <summary>The request and in whose name it is, or nothing once it has been refused.</summary>
    private async Task<(T Request, Sender Sender)?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : PageRequest
    {
        var request = await LocalHttp.ReadAsync(context, type);
        if (request is null || chats.Person(request.As) is not { } person || chats.Find(request.Chat) is not { } chat || !chat.Members.Contains(person.ChatUserId))
        {
            await LocalHttp.RefuseAsync(context, 400, "That is not a person and a chat they belong to.");
            return null;
        }
        return (request, new(person, chat, LocalHttp.OwnAddress(context.Request), request.Locale ?? "en-GB"));
    }

    private static Task AnswerAsync(HttpContext context, PageOutcome outcome) =>
        LocalHttp.WriteAsync(context, outcome, LocalJson.Default.PageOutcome);
}
