using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.NoNames;

namespace PanelAssistant.Cards.NoNames;

/// <summary>The published names of the buttons about items without a name.</summary>
public static class NoNamesVerbs
{
    /// <summary>Opens the item under <see cref="Item"/>, or lists the presser's own.</summary>
    public const string Show = "noname.show";

    public const string Item = "item";

    /// <summary>With it, the list is the forum's.</summary>
    public const string Forum = "forum";

    public const string After = "after";

    public static PressPayload Of(NoNamesReference item) => new(Show, new KeyValuePair<string, string>(Item, item.ToString()));
}
