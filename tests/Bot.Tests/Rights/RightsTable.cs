using System.Text;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Stories;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Rights;

/// <summary>Who gets what for each sentence, as a table that people read: a row for each sentence, a column for each kind of person.</summary>
internal sealed class RightsTable(RightsWorld world)
{
    /// <summary>It changes a record.</summary>
    public const char Changes = 'C';

    /// <summary>It shows what a record says.</summary>
    public const char Opens = 'O';

    /// <summary>The answer is the one for a record that does not exist.</summary>
    public const char AsIfNotThere = '=';

    /// <summary>A sentence of refusal.</summary>
    public const char Refused = '-';

    /// <summary>A form of their own, empty or begun.</summary>
    public const char Form = 'f';

    /// <summary>Anything else: help, a list, a rule.</summary>
    public const char Answers = 'a';

    private static readonly HashSet<DocumentKind> BesideRecords = [Kinds.Person, Kinds.Chat, Kinds.Audit, Kinds.Press];

    private static readonly HashSet<string> Refusals = [.. Enum.GetValues<Reason>().Select(Says.Why)];

    public async Task<string> DrawAsync(IEnumerable<string> lines)
    {
        var table = new StringBuilder();
        foreach (var line in lines)
        {
            if (Text(line) is not { } sentence)
            {
                table.AppendLine(line);
                continue;
            }
            table.Append(sentence.Text.PadRight(Width)).Append('|');
            foreach (var who in world.People)
            {
                table.Append(' ').Append(await CellAsync(sentence, who));
            }
            table.AppendLine();
        }
        return table.ToString();
    }

    /// <summary>What stands before the cells; nothing for a heading or an empty line.</summary>
    public static Sentence? Text(string line) => line.Length == 0 || line[0] is '#' or ' ' ? null : new(line.Split('|')[0].TrimEnd());

    public async Task<char> CellAsync(Sentence sentence, string who)
    {
        var (answer, changed) = await world.SayAsync(who, sentence.Text);
        var told = Told(answer);
        if (changed.Any(kind => !BesideRecords.Contains(kind) && kind != Kinds.Draft))
        {
            return Changes;
        }
        if (world.IsSecret(told))
        {
            return Opens;
        }
        if (changed.Contains(Kinds.Draft))
        {
            return Form;
        }
        if (sentence.Unknown is { } unknown && Sentence.WithoutReferences(told) == Sentence.WithoutReferences(Told((await world.SayAsync(who, unknown)).Answer)))
        {
            return AsIfNotThere;
        }
        return Refusals.Any(told.StartsWith) ? Refused : Answers;
    }

    private const int Width = 68;

    internal static string Told(Answer answer) => answer switch
    {
        Answer.Say said => said.Text,
        Answer.Show shown => shown.Toast + Draw(shown.Card),
        Answer.Post posted => Draw(posted.Card),
        Answer.Dialog dialog => Draw(dialog.Card),
        Answer.CloseDialog closed => closed.Text + (closed.Card is { } card ? Draw(card) : ""),
        Answer.Found found => string.Concat(found.Cards.Select(card => card.Title + card.Text + Draw(card.Card))),
        _ => "",
    };

    private static string Draw(Card card) => Encoding.UTF8.GetString(card.ToUtf8());
}
