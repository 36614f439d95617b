namespace PanelAssistant.Bot.Minutes.Xlsx;

/// <param name="Name">As it stands on the tab: what a tab cannot hold is taken out when it is written.</param>
/// <param name="Heads">So many rows at the top stay in sight.</param>
internal sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows, int Heads);
