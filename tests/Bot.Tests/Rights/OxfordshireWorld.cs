using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Stories;

namespace PanelAssistant.Tests.Bot.Rights;

/// <summary>Groups side by side: the Panel that has CH-2041, the Panel and the Networks that do not, and the Forum that sees figures; in the Panel's meeting.</summary>
public sealed class OxfordshireWorld : RightsWorld
{
    private const string MeetingDay = "2026-12-08T10:00:00Z";

    private const string Day = "8 December 2026";

    public override IReadOnlyList<string> People { get; } =
    [
        "panel-chair-north", "fss-north", "inspector-north", "inspector-delegate-north", "phoenix", "edge-of-care", "meadowbrook", "coordinator",
        "front-door", "panel-chair-south", "inspector-south", "lcss-north", "school-lead-north", "strategic-chair", "practitioner", "outsider",
    ];

    public override IReadOnlyList<string> Strangers { get; } = ["strategic-chair", "practitioner", "outsider"];

    public override IReadOnlyList<string> OtherGroups { get; } = ["panel-chair-south", "inspector-south", "lcss-north", "school-lead-north", "strategic-chair"];

    public override string SteppedBack => "meadowbrook";

    /// <summary>The practitioner referred CH-2045.</summary>
    internal override bool IsOwn(string who, ForgedPress press) =>
        base.IsOwn(who, press) || (who == "practitioner" && press.Json.Contains("CH-2045", StringComparison.Ordinal));

    protected override ForumId Forum { get; } = new("panel-north");

    protected override string SharedChat => Bot.Group.Chats.First(chat => chat.Type == "meeting" && chat.Forum == "panel-north").Id;

    protected override Task<StoryBot> StartAsync() => StoryBot.StartAsync("2026-11-27T10:00:00Z", "oxfordshire");

    protected override async Task TellAsync()
    {
        var (chair, inspector) = (Bot.Private("panel-chair-north"), Bot.Private("inspector-north"));
        await ScreeningForms.SendAsync(Bot.Private("phoenix"), "CH-2041", "moderate");
        (await AnyForm.SendAsync(inspector, await inspector.SayAsync("report missing CH-2041"), "Record the episode", Secret, ("danger", "no"), ("back", "no"), ("serious", "no"))).Shows("recorded");
        (await inspector.SayAsync($"challenge Education about CH-2041: {Secret}")).Shows("CHAL-1");
        (await inspector.SayAsync($"share now CH-2041 {Secret}")).Shows("CH-2041/S1");
        await chair.SayAsync("ask updates CH-2041");
        await inspector.SayAsync($"reply CH-2041 {Secret}");
        await inspector.SayAsync($"propose item {Secret}");
        (await Bot.Private("school-nursing-north").SayAsync($"add good practice {Secret}")).Shows("REG-100");

        await Bot.ClockAsync(MeetingDay);
        var room = Bot.MeetingOf("panel-north", "panel-chair-north");
        (await room.SayAsync("start meeting")).Shows("is open");
        (await chair.SayAsync($"task now Casey: {Secret}")).Shows("IA-1");
        await chair.PressAsync(await chair.SayAsync($"minutes {Day}"), "Name the minute taker", (MinutesVerbs.Person, Bot.Group.Person("phoenix").Id));
        await Bot.Private("phoenix").SayAsync($"draft minutes {Day}");
        await room.SayAsync("vote CH-2041");
        (await Bot.Private("meadowbrook").SayAsync("conflict CH-2041")).Shows("conflict");
    }
}
