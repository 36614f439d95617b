using System.Text.Json.Serialization;

namespace PanelAssistant.Bot.LocalTeams.Practice;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PracticePartnership))]
internal sealed partial class PracticeJson : JsonSerializerContext;
