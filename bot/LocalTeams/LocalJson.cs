using System.Text.Json;
using System.Text.Json.Serialization;
using PanelAssistant.Bot.LocalTeams.Chats;
using PanelAssistant.Bot.LocalTeams.Clock;
using PanelAssistant.Bot.LocalTeams.Connector;
using PanelAssistant.Bot.LocalTeams.Page;

namespace PanelAssistant.Bot.LocalTeams;

/// <summary>Everything that the local page reads and writes as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(UtcSeconds)])]
[JsonSerializable(typeof(JsonDocument))]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(ClockTime))]
[JsonSerializable(typeof(ChatChange))]
[JsonSerializable(typeof(LocalEvent))]
[JsonSerializable(typeof(List<LocalPerson>))]
[JsonSerializable(typeof(List<LocalConversation>))]
[JsonSerializable(typeof(ConnectorRefusal))]
[JsonSerializable(typeof(OpenedConversation))]
[JsonSerializable(typeof(SentActivity))]
[JsonSerializable(typeof(List<ChatAccount>))]
[JsonSerializable(typeof(MemberPage))]
[JsonSerializable(typeof(MeetingDetails))]
[JsonSerializable(typeof(MeetingParticipant))]
[JsonSerializable(typeof(SayRequest))]
[JsonSerializable(typeof(PressRequest))]
[JsonSerializable(typeof(SubmitRequest))]
[JsonSerializable(typeof(DialogRequest))]
[JsonSerializable(typeof(ReadRequest))]
[JsonSerializable(typeof(EventRequest))]
[JsonSerializable(typeof(PageStart))]
[JsonSerializable(typeof(PageMessages))]
[JsonSerializable(typeof(PageMessage))]
[JsonSerializable(typeof(PageOutcome))]
internal sealed partial class LocalJson : JsonSerializerContext;
