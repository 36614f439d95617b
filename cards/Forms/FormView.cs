using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Forms;

/// <summary>Everything a form's cards need to draw themselves for one person.</summary>
public sealed record FormView
{
    public required FormDefinition Form { get; init; }

    public required string Draft { get; init; }

    /// <summary>The child's reference, for a form about a child already known.</summary>
    public string About { get; init; } = "";

    public required FormAnswers Answers { get; init; }

    /// <summary>The local day in the UK.</summary>
    public required DateOnly Today { get; init; }

    public required FormSurface Surface { get; init; }

    public required Language Words { get; init; }

    internal string Title => About.Length == 0 ? Words[Form.Title] : $"{Words[Form.Title]}: {About}";

    internal FormPress Press(string page = "") => new(Form.Id, Draft, page, About);
}

public enum FormSurface
{
    /// <summary>A card in the private chat.</summary>
    Chat,

    /// <summary>A page of a dialog.</summary>
    Dialog,
}
