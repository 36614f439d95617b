using System.Buffers.Text;
using System.Security.Cryptography;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Minutes;

/// <summary>A way to one file: a secret that the reader gets and the store does not.</summary>
/// <param name="Id">Of the ticket.</param>
/// <param name="Address">Nothing where the bot has no address for files.</param>
internal readonly record struct FileLink(string Id, string? Address)
{
    /// <summary>In bytes: as good as a key.</summary>
    private const int SecretLength = 32;

    public static FileLink New(Turn turn)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretLength));
        return new(FileEndpoint.IdOf(secret), turn.Partnership.FileAddress() is { } address ? $"{address.TrimEnd('/')}{FileEndpoint.Path}/{secret}" : null);
    }
}
