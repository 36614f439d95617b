namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Fills in a referral page by page, as somebody at a keyboard does.</summary>
internal static class ReferralForms
{
    /// <summary>What is filled in on each page, by the page's heading.</summary>
    private static readonly (string Page, (string, string)[] Filled)[] Pages =
    [
        ("Is anybody in danger?", [("danger", "no")]),
        ("The child", [("first", Personal.FirstName), ("last", Personal.LastName), ("born", "2012-03-31")]),
        ("Where the child lives", [("area", "Runcorn"), ("placed", "no")]),
        ("The authority that placed the child", [("placedBy", "Exampleshire Council"), ("socialWorker", "Marley Example-Placingworker")]),
        ("Your concern", [("types", "cce,missing"), ("concern", "Comes home late and is afraid.")]),
        ("Who is involved", [("open", "notknown"), ("siblings", "no"), ("lead", ""), ("agency", "education")]),
        ("Parents and carers", [("parents", "informed")]),
        ("What parents and carers were told", [("toldWho", "Mother"), ("toldOn", "2026-11-20"), ("toldHow", "By phone"), ("toldEvidence", "School notes")]),
    ];

    public static (string, string)[] On(Shown page) =>
        Pages.Where(known => page.Outline.Split('\n').Any(line => line.Trim() == known.Page)).Select(known => known.Filled).Single();

    /// <summary>As <see cref="On(Shown)"/>, with some answers given otherwise.</summary>
    private static (string, string)[] On(Shown page, (string Input, string Value)[] instead)
    {
        var asked = page.Inputs.Select(input => (string)input["id"]!).ToHashSet();
        var other = instead.Where(answer => asked.Contains(answer.Input)).ToList();
        return [.. On(page).Where(answer => asked.Contains(answer.Item1) && other.TrueForAll(known => known.Input != answer.Item1)), .. other];
    }

    public static string Next(Shown page) => page.Has("[Next]") ? "Next" : "Check your answers";

    /// <summary>From whatever page is shown to the review.</summary>
    public static async Task<Shown> ToReviewAsync(Chat chat, Shown page, params (string Input, string Value)[] instead)
    {
        while (!page.Has("[Send the referral]"))
        {
            page = page.InDialog
                ? await chat.SubmitDialogAsync(page, Next(page), On(page, instead))
                : await chat.PressAsync(page, Next(page), On(page, instead));
        }
        return page;
    }

    public static async Task<Shown> SendAsync(Chat chat, params (string Input, string Value)[] instead) =>
        await chat.PressAsync(await ToReviewAsync(chat, await chat.SayAsync("refer"), instead), "Send the referral");
}
