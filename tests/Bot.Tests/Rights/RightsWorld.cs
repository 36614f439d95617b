using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;
using PanelAssistant.Tests.Bot.Stories;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Rights;

/// <summary>A partnership with a record of every kind, and the kinds of people who may or may not open them.</summary>
public abstract class RightsWorld : IAsyncLifetime
{
    /// <summary>In every text that somebody wrote into a record.</summary>
    protected const string Secret = "quokka";

    private DryDesk _desk = null!;
    private HandlerTable _handlers = null!;
    private int _ids;

    /// <summary>In the order of the columns.</summary>
    public abstract IReadOnlyList<string> People { get; }

    /// <summary>Nothing about any child is theirs to know: no seat in a group that has children, no guest, no referrer.</summary>
    public abstract IReadOnlyList<string> Strangers { get; }

    /// <summary>Members and chairs of groups that do not have CH-2041.</summary>
    public virtual IReadOnlyList<string> OtherGroups => Strangers;

    /// <summary>They declared a conflict of interest about CH-2041.</summary>
    public abstract string SteppedBack { get; }

    public IReadOnlyList<Handler> Handlers => _handlers.All;

    public CommandReader Commands => _handlers.Commands;

    protected StoryBot Bot { get; private set; } = null!;

    protected abstract Task<StoryBot> StartAsync();

    /// <summary>Makes the records.</summary>
    protected abstract Task TellAsync();

    public async ValueTask InitializeAsync()
    {
        Bot = await StartAsync();
        await Bot.GreetAllAsync();
        await TellAsync();
        await Bot.CommitAsync([DocumentOperation.Create(Kinds.Disposal, "CH-2041", DisposalDocument.From(new()
        {
            Record = KeptRecord.Of(CaseReference.Of(2041)), Forum = Forum, Class = RecordClass.AtRisk, Due = new(2026, 11, 1), Listed = DateTimeOffset.UnixEpoch,
        }))]);
        await Bot.SettleAsync();
        _desk = new(Bot.Services);
        _handlers = Bot.Services.GetRequiredService<HandlerTable>();
    }

    public virtual async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A strategic group has registers and targets, which name no child. Whoever sent a referral adds to it.</summary>
    internal static bool IsTheirs(string who, string sentence) => (who.StartsWith("strategic", StringComparison.Ordinal)
        && (sentence.Contains("REG-", StringComparison.Ordinal) || sentence.Contains("TGT-", StringComparison.Ordinal) || sentence == "good practice"))
        || (who == "practitioner" && (sentence.StartsWith("add to R-", StringComparison.Ordinal) || sentence.StartsWith("answer about R-", StringComparison.Ordinal)));

    /// <summary>Of what they brought themselves, or of what is not about any child, anybody is told.</summary>
    internal virtual bool IsOwn(string who, ForgedPress press) => IsTheirs(who, press.Json) || press.Json.Contains("GoodPractice", StringComparison.Ordinal);

    /// <summary>Whether it says who CH-2041 is, or what somebody is to do about it.</summary>
    public bool TellsOfShut(string told) =>
        told.Contains(Bot.Group.Children.First(child => child.Reference == "CH-2041").Name, StringComparison.Ordinal)
        || Bot.Group.Actions.Any(action => action.Child == "CH-2041" && told.Contains(action.Text, StringComparison.Ordinal));

    /// <summary>Whether it says who a child is.</summary>
    public static bool NamesChild(string told) =>
        told.Contains("Example-Child", StringComparison.Ordinal) || told.Contains(Personal.LastName, StringComparison.Ordinal);

    /// <summary>Whether it says what somebody wrote about a child, or who a child is.</summary>
    public bool IsSecret(string told) =>
        told.Contains(Secret, StringComparison.Ordinal)
        || NamesChild(told)
        || told.Contains(ScreeningForms.Reason, StringComparison.Ordinal)
        || Bot.Group.Actions.Any(action => action.Child is not null && told.Contains(action.Text, StringComparison.Ordinal));

    /// <summary>Says a sentence where it belongs, and changes nothing by it.</summary>
    internal Task<(Answer Answer, IReadOnlyList<DocumentKind> Changed)> SayAsync(string who, string text) =>
        _desk.AskAsync(new Incoming.Said(text)
        {
            ActivityId = NewId(),
            Speaker = Speaker(who),
            Place = PlaceOf(who, _handlers.Commands.Find(text, SaidIn.Privately) is { Command.Where: SaidIn.InGroup }),
        });

    /// <summary>Presses whatever is given, whether or not a card offers it, and changes nothing by it.</summary>
    internal Task<(Answer Answer, IReadOnlyList<DocumentKind> Changed)> PressAsync(string who, ForgedPress press, bool shared) =>
        _desk.AskAsync(press.InDialog
            ? new Incoming.DialogSubmitted(press.Verb, press.Data) { ActivityId = NewId(), Speaker = Speaker(who), Place = PlaceOf(who, shared) }
            : new Incoming.Pressed(press.Verb, press.Data, Automatic: false) { ActivityId = NewId(), Speaker = Speaker(who), Place = PlaceOf(who, shared) });

    /// <summary>What the last turn would have stored.</summary>
    internal IReadOnlyList<DocumentOperation> Committed => _desk.Committed;

    private string NewId() => $"rights-{++_ids}";

    private Speaker Speaker(string who)
    {
        var person = Bot.Group.Person(who);
        return new(new PersonId(person.Id), person.ChatUserId, person.Name, "en-GB");
    }

    private Place PlaceOf(string who, bool shared) => shared
        ? new(SharedChat, PlaceKind.Meeting, Bot.ServiceUrl, Bot.Group.TenantId)
        : new(Bot.Group.Person(who).PrivateChat, PlaceKind.Personal, Bot.ServiceUrl, Bot.Group.TenantId);

    /// <summary>The group that has CH-2041.</summary>
    protected abstract ForumId Forum { get; }

    /// <summary>Its chat.</summary>
    protected abstract string SharedChat { get; }
}
