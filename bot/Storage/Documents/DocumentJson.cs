using System.Text.Json;
using System.Text.Json.Serialization;

namespace PanelAssistant.Bot.Storage.Documents;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(UtcText)])]
[JsonSerializable(typeof(PersonDocument))]
[JsonSerializable(typeof(ForumDocument))]
[JsonSerializable(typeof(ChatDocument))]
[JsonSerializable(typeof(ActionDocument))]
[JsonSerializable(typeof(FlagDocument))]
[JsonSerializable(typeof(IReadOnlyList<VoterDocument>))]
[JsonSerializable(typeof(DecisionRecordDocument))]
[JsonSerializable(typeof(AuthorityListDocument))]
[JsonSerializable(typeof(NoticeDocument))]
[JsonSerializable(typeof(BoardDocument))]
[JsonSerializable(typeof(RepaintDocument))]
[JsonSerializable(typeof(AuditDocument))]
[JsonSerializable(typeof(SealDocument))]
[JsonSerializable(typeof(PressDocument))]
[JsonSerializable(typeof(CounterDocument))]
[JsonSerializable(typeof(DraftDocument))]
[JsonSerializable(typeof(MadeDocument))]
[JsonSerializable(typeof(ChildDocument))]
[JsonSerializable(typeof(ReferralDocument))]
[JsonSerializable(typeof(ReviewDocument))]
[JsonSerializable(typeof(ItemDocument))]
[JsonSerializable(typeof(ScreeningDocument))]
[JsonSerializable(typeof(IdentifierDocument))]
[JsonSerializable(typeof(MissingDocument))]
[JsonSerializable(typeof(MissingArchiveDocument))]
[JsonSerializable(typeof(NoNamesDocument))]
[JsonSerializable(typeof(ConversionDocument))]
[JsonSerializable(typeof(PersonOfInterestDocument))]
[JsonSerializable(typeof(GrantDocument))]
[JsonSerializable(typeof(LocationDocument))]
[JsonSerializable(typeof(LinkDocument))]
[JsonSerializable(typeof(PeerGroupDocument))]
[JsonSerializable(typeof(MinutesDocument))]
[JsonSerializable(typeof(MinutesVersionDocument))]
[JsonSerializable(typeof(FileTicketDocument))]
[JsonSerializable(typeof(MeetingDocument))]
[JsonSerializable(typeof(ImmediateDocument))]
[JsonSerializable(typeof(UpdateDocument))]
[JsonSerializable(typeof(CalendarDocument))]
[JsonSerializable(typeof(MailDocument))]
[JsonSerializable(typeof(FilingDocument))]
[JsonSerializable(typeof(ChallengeDocument))]
internal sealed partial class DocumentJson : JsonSerializerContext;
