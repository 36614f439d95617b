namespace PanelAssistant.Domain.Forums;

/// <summary>One clause: stated in the document, or silent with the default that holds.</summary>
/// <param name="Id">Stable id, for example <c>decision</c>.</param>
/// <param name="Source">Where the document says it, for example "section 3"; empty when it is silent.</param>
/// <param name="Rule">The rule in our own words.</param>
/// <param name="Silent">True when the document says nothing and the rule is the product's default.</param>
public sealed record Clause(string Id, string Source, string Rule, bool Silent)
{
    /// <summary>For a silent clause: what the document leaves unsaid.</summary>
    public string? NotSaid { get; init; }

    /// <summary>For a silent clause: the number of the open point that the default settles, for example <c>Q-02</c>.</summary>
    public string? OpenPoint { get; init; }
}
