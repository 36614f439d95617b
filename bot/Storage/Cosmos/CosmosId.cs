using System.Globalization;
using System.Text;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>
/// <c>kind:id</c> as Cosmos DB can hold it. It forbids / \ ? and #, and its clients disagree about spaces, percent signs
/// and accents: whatever is no plain sign is written as ~ and the two hex digits of each of its UTF-8 bytes.
/// </summary>
internal static class CosmosId
{
    /// <summary>Cosmos DB's limit, in bytes.</summary>
    private const int Longest = 1023;

    private const string Plain = "-_.:@=";

    /// <exception cref="ArgumentException">The id is empty or too long.</exception>
    public static string Of(DocumentKind kind, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var text = new StringBuilder(kind.Name.Length + 1 + id.Length).Append(kind.Name).Append(':');
        foreach (var octet in Encoding.UTF8.GetBytes(id))
        {
            var sign = (char)octet;
            if (char.IsAsciiLetterOrDigit(sign) || Plain.Contains(sign, StringComparison.Ordinal))
            {
                text.Append(sign);
            }
            else
            {
                text.Append('~').Append(octet.ToString("x2", CultureInfo.InvariantCulture));
            }
        }
        return text.Length <= Longest ? text.ToString() : throw new ArgumentException($"An id of {kind.Name} is longer than Azure Cosmos DB takes.", nameof(id));
    }
}
