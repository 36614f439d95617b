using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>
/// The voters of a question. They are frozen when it is opened and are most of its bytes, so the JSON made of them once
/// is written again with every vote.
/// </summary>
[JsonConverter(typeof(Converter))]
public sealed class FrozenVoters(IReadOnlyList<VoterDocument> voters) : IReadOnlyList<VoterDocument>
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Voter>, FrozenVoters> Known = [];

    private byte[]? _json;

    public int Count => voters.Count;

    public VoterDocument this[int index] => voters[index];

    public IEnumerator<VoterDocument> GetEnumerator() => voters.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IReadOnlyList<Voter> ToDomain()
    {
        Voter[] made = [.. voters.Select(voter => new Voter(
            new AgencyId(voter.Agency), voter.Name, voter.Partner, [.. voter.Entitled.Select(person => new PersonId(person))]))];
        Known.Add(made, this);
        return made;
    }

    public static FrozenVoters From(IReadOnlyList<Voter> frozen) => Known.GetValue(frozen, static list => new([.. list.Select(voter =>
        new VoterDocument(voter.Agency.Value, voter.Name, voter.Partner, [.. voter.Entitled.Select(person => person.Value)]))]));

    internal sealed class Converter : JsonConverter<FrozenVoters>
    {
        public override FrozenVoters? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize(ref reader, DocumentJson.Default.IReadOnlyListVoterDocument) is { } read ? new(read) : null;

        public override void Write(Utf8JsonWriter writer, FrozenVoters value, JsonSerializerOptions options) =>
            writer.WriteRawValue(
                value._json ??= JsonSerializer.SerializeToUtf8Bytes([.. value], DocumentJson.Default.IReadOnlyListVoterDocument),
                skipInputValidation: true);
    }
}
