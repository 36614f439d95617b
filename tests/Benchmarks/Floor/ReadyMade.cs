using System.Text;

namespace PanelAssistant.Tests.Benchmarks.Floor;

/// <summary>One card of 3 KB, as the message that holds it and as the answer to a press.</summary>
internal static class ReadyMade
{
    private const int CardBytes = 3 * 1024;

    private static readonly string Card = MakeCard();

    public static readonly byte[] Reply = Encoding.UTF8.GetBytes(
        $$"""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{{Card}}}]}""");

    public static readonly byte[] InvokeAnswer = Encoding.UTF8.GetBytes(
        $$"""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{{Card}}}""");

    private static string MakeCard()
    {
        const string head = """{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","body":[{"type":"TextBlock","text":"Your actions","weight":"Bolder","size":"Large"}""";
        const string row = """,{"type":"TextBlock","text":"Ring the placement about the return interview, due 31 March 2027","wrap":true}""";
        var card = new StringBuilder(head);
        while (card.Length + row.Length + 2 <= CardBytes)
        {
            card.Append(row);
        }
        return card.Append("]}").ToString();
    }
}
