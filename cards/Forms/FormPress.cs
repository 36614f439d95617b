using System.Text.Json;
using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Cards.Forms;

/// <summary>What a form's button carries beside the inputs.</summary>
/// <param name="Form">Id of the definition.</param>
/// <param name="Draft">Id of the draft; empty before there is one.</param>
/// <param name="Page">The page pressed on, or to go to.</param>
/// <param name="About">For a form about a child: their reference, CH-2041.</param>
public sealed record FormPress(string Form, string Draft = "", string Page = "", string About = "")
{
    /// <summary>The names under which typed commands bring the same values.</summary>
    public const string FormName = "form";

    public const string AboutName = "about";

    private const string DraftName = "draft";

    private const string PageName = "page";

    private const int MostCharacters = 64;

    /// <summary>Names no field of a form may have.</summary>
    public static IReadOnlyList<string> Reserved { get; } = [FormName, DraftName, PageName, AboutName, "verb", "msteams"];

    public PressPayload As(string verb)
    {
        var values = new List<KeyValuePair<string, string>> { new(FormName, Form) };
        Add(DraftName, Draft);
        Add(PageName, Page);
        Add(AboutName, About);
        return new(verb, values);

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                values.Add(new(name, value));
            }
        }
    }

    /// <summary>Nothing when the data names no form. Whether form, draft and page exist is for the caller to find out.</summary>
    public static FormPress? Read(JsonElement data) =>
        Read(name => Sent.Of(data, name) is (Sent.Kind.Text, var text) ? text : null);

    /// <param name="valueOf">The text under a name, or nothing. What is too long to be one of ours reads as missing.</param>
    public static FormPress? Read(Func<string, string?> valueOf)
    {
        var form = Value(FormName);
        return form.Length == 0 ? null : new(form, Value(DraftName), Value(PageName), Value(AboutName));

        string Value(string name) => valueOf(name) is { Length: <= MostCharacters } text ? text : "";
    }
}
