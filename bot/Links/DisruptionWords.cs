using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Disruption;

namespace PanelAssistant.Bot.Links;

/// <summary>"POI-3 CAWN", "LOC-7 patrol on 20/11/2026 with the wardens": a reference, a tactic, and perhaps the day and a note.</summary>
internal static class DisruptionWords
{
    public static IReadOnlyDictionary<string, string> Read(string text, string reference)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, reference, DisruptionLines.Tactic));
        if (read.GetValueOrDefault(DisruptionLines.Tactic)?.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var tactic, var rest])
        {
            var (day, note) = TypedDate.Leading(TypedDate.WithoutUntil(rest));
            read[DisruptionLines.Tactic] = tactic;
            read[DisruptionLines.Note] = day is null ? rest : note;
            if (day is { } on)
            {
                read[DisruptionLines.On] = $"{on:yyyy-MM-dd}";
            }
        }
        return read;
    }
}
