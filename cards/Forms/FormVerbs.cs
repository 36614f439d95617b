namespace PanelAssistant.Cards.Forms;

/// <summary>The published names of a form's buttons. A card posted long ago still carries them, so they never change.</summary>
public static class FormVerbs
{
    /// <summary>Begins. With a draft named, that draft is thrown away first ("start again").</summary>
    public const string Open = "form.open";

    /// <summary>Keeps the page's answers and goes on, to the next page or to the review.</summary>
    public const string Next = "form.next";

    /// <summary>Keeps the page's answers as far as they are good, and goes back.</summary>
    public const string Back = "form.back";

    /// <summary>Shows one page again, from the review.</summary>
    public const string Page = "form.page";

    /// <summary>Keeps the page's answers as far as they are good, and stops for now.</summary>
    public const string Leave = "form.leave";

    /// <summary>Goes on with a draft.</summary>
    public const string Resume = "form.resume";

    /// <summary>Asks whether to throw the draft away.</summary>
    public const string Cancel = "form.cancel";

    /// <summary>Throws the draft away.</summary>
    public const string Discard = "form.discard";

    /// <summary>Sends it.</summary>
    public const string Submit = "form.submit";

    public static IReadOnlyList<string> All { get; } = [Open, Next, Back, Page, Leave, Resume, Cancel, Discard, Submit];
}
