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
    private const int MostCharacters = 64;

    /// <summary>Names no field of a form may have.</summary>
    public static IReadOnlyList<string> Reserved { get; } = ["form", "draft", "page", "about", "verb", "msteams"];

    public PressPayload As(string verb)
    {
        var values = new List<KeyValuePair<string, string>> { new("form", Form) };
        Add("draft", Draft);
        Add("page", Page);
        Add("about", About);
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
    public static FormPress? Read(JsonElement data)
    {
        var form = Value("form");
        return form.Length == 0 ? null : new(form, Value("draft"), Value("page"), Value("about"));

        string Value(string name) => Sent.Of(data, name) is (Sent.Kind.Text, { Length: <= MostCharacters } text) ? text : "";
    }
}
