using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PanelAssistant.Bot.Turns;

/// <summary>The key under which a press is recognised when it is delivered again: chat, speaker and activity.</summary>
internal static class PressKey
{
    public static string Of(Incoming incoming)
    {
        // Without an id nothing can be recognised again, so nothing may look like a repetition either.
        if (incoming.ActivityId.Length == 0)
        {
            return Guid.NewGuid().ToString("N");
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var text = string.Concat(incoming.Place.Id, "\n", incoming.Speaker.Person.Value, "\n", incoming.ActivityId);
        var length = Encoding.UTF8.GetByteCount(text);
        Span<byte> bytes = length <= 512 ? stackalloc byte[length] : new byte[length];
        Encoding.UTF8.GetBytes(text, bytes);
        SHA256.HashData(bytes, hash);
        return Base64Url.EncodeToString(hash[..18]);
    }
}
