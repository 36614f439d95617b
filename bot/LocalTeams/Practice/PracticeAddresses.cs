using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.LocalTeams.Practice;

/// <summary>
/// Tells the store where the page's chats are reached, once the bot knows where it listens: reminders go to people who
/// have not said anything yet. A chat whose service is elsewhere, because another program drives it, stays there.
/// </summary>
internal sealed class PracticeAddresses(PracticePartnership practice, IDocumentStore store, Partnership partnership, IServer server) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } listening)
        {
            return;
        }
        var serviceUrl = FromHere(listening) + LocalRoutes.Connector;
        // Somebody may speak while the bot starts; the second reading sees what they changed.
        while (!await PointAsync(serviceUrl, cancellationToken))
        {
        }
    }

    private async Task<bool> PointAsync(string serviceUrl, CancellationToken cancellation)
    {
        var people = practice.People.Where(person => person.Agency != PracticePerson.NoAgency).ToList();
        var plan = new ReadPlan();
        people.ForEach(person => plan.Get(Kinds.Person, person.Id));
        foreach (var chat in practice.Chats)
        {
            plan.Get(Kinds.Chat, chat.Id);
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var changes = people.Select(person => Moved(person, read, serviceUrl))
            .Concat(practice.Chats.Select(chat => Moved(chat, read, serviceUrl)))
            .OfType<DocumentOperation>();
        foreach (var batch in changes.Chunk(IDocumentStore.MostOperations))
        {
            if (!await store.CommitAsync(partnership.Id, batch, cancellation))
            {
                return false;
            }
        }
        return true;
    }

    private DocumentOperation? Moved(PracticePerson person, ReadSet read, string serviceUrl) =>
        read.Get(Kinds.Person, person.Id) is { } known && MayMove(known.Value.ServiceUrl, serviceUrl)
            ? DocumentOperation.Replace(Kinds.Person, known, known.Value with
            {
                ChatUserId = person.ChatUserId,
                ConversationId = person.NotInstalled ? known.Value.ConversationId : person.PrivateChat,
                ServiceUrl = serviceUrl,
                TenantId = practice.TenantId,
            })
            : null;

    private DocumentOperation? Moved(PracticeChat chat, ReadSet read, string serviceUrl)
    {
        var known = read.Get(Kinds.Chat, chat.Id);
        var current = known?.Value ?? new ChatDocument { ConversationId = chat.Id, Forum = chat.Forum, ServiceUrl = "", TenantId = practice.TenantId };
        return MayMove(known?.Value.ServiceUrl, serviceUrl)
            ? DocumentOperation.Save(Kinds.Chat, chat.Id, known, current with { ServiceUrl = serviceUrl })
            : null;
    }

    private static bool MayMove(string? now, string serviceUrl) =>
        now != serviceUrl && (string.IsNullOrEmpty(now) || now.EndsWith(LocalRoutes.Connector, StringComparison.Ordinal));

    private static string FromHere(string listening)
    {
        var address = BindingAddress.Parse(listening);
        var host = address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
        return $"{address.Scheme}://{host}:{address.Port}";
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
