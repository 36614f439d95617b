using System.Buffers.Text;
using System.Security.Cryptography;
using PanelAssistant.Bot.Minutes;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>Gives one person a way to a report's file. Typed: "report file summary", "report csv performance last quarter".</summary>
internal sealed class ReportFileHandler() : ReportStep(ReportVerbs.File,
    new TypedCommand("report file", "report file SUMMARY", "Get a report as a Word file", SaidIn.Privately) { ForMembers = true, Read = static text => Words(text, ReportVerbs.Word) },
    new TypedCommand("report csv", "report csv SUMMARY", "", SaidIn.Privately) { ForMembers = true, Read = static text => Words(text, ReportVerbs.Csv) },
    new TypedCommand("report xlsx", "report xlsx SUMMARY", "", SaidIn.Privately) { ForMembers = true, Read = static text => Words(text, ReportVerbs.Xlsx) })
{
    /// <summary>In bytes: as good as a key.</summary>
    private const int SecretLength = 32;

    protected override Outcome Step(Turn turn, ReportView view)
    {
        var format = turn.Data[ReportVerbs.Format] is ReportVerbs.Csv or ReportVerbs.Xlsx ? turn.Data[ReportVerbs.Format]! : ReportVerbs.Word;
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretLength));
        var address = turn.Partnership.FileAddress();
        var shown = Outcome.Show(ReportFileCard.Render(view, format, address is null ? null : $"{address.TrimEnd('/')}{FileEndpoint.Path}/{secret}", (int)FileTicketDocument.Lasts.TotalMinutes, turn.Words));
        return address is null || turn.Repeated ? shown : shown with
        {
            Changes =
            [
                DocumentOperation.Create(Kinds.FileTicket, FileEndpoint.IdOf(secret), new FileTicketDocument
                {
                    Person = turn.Me.Value,
                    Minutes = "",
                    Report = new(view.Terms.Forum.Value, view.Kind.ToString(), view.Now.Period.Id, view.To?.Id, format),
                    Until = turn.Now + FileTicketDocument.Lasts,
                }, FileTicketDocument.Lasts),
            ],
            Fact = new(Verb, view.Terms.Forum.Value, $"{view.Kind} {view.Now.Period.Id}"),
        };
    }

    private static Dictionary<string, string> Words(string text, string format)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToLookup(word => KindOf(word) is not null);
        var read = FiguresTurn.Words(words[false]);
        read[ReportVerbs.Format] = format;
        read[ReportVerbs.Kind] = (words[true].Select(KindOf).FirstOrDefault() ?? ReportKind.Summary).ToString();
        return read;
    }

    private static ReportKind? KindOf(string word) => Enum.TryParse<ReportKind>(word, ignoreCase: true, out var kind) && !char.IsAsciiDigit(word[0]) ? kind : null;
}
