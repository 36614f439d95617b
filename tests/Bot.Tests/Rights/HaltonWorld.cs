using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Plans;
using PanelAssistant.Cards.Targets;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Stories;

namespace PanelAssistant.Tests.Bot.Rights;

/// <summary>One group that discusses every child of its area, and one that sees figures; in the middle of a meeting.</summary>
public sealed class HaltonWorld : RightsWorld
{
    private readonly TemporaryFolder _terms = new();

    public override IReadOnlyList<string> People { get; } =
    [
        "chair", "deputy", "coordinator", "health", "health-alternate", "police-exploitation", "education",
        "front-door", "practitioner", "nurse", "youth-worker", "health-former", "strategic-chair", "outsider",
    ];

    public override IReadOnlyList<string> Strangers { get; } = ["youth-worker", "health-former", "strategic-chair", "outsider"];

    public override string SteppedBack => "education";

    /// <summary>The youth worker referred CH-2051.</summary>
    internal override bool IsOwn(string who, ForgedPress press) =>
        base.IsOwn(who, press) || (who == "youth-worker" && press.Json.Contains("CH-2051", StringComparison.Ordinal));

    protected override ForumId Forum { get; } = new("csog");

    protected override string SharedChat => Platform.MeetingOf(Bot.Group).Id;

    protected override Task<StoryBot> StartAsync() => StoryBot.StartAsync(StoryBot.Monday, "halton", NamelessTerms.In(_terms));

    protected override async Task TellAsync()
    {
        await ReferAsync();
        await RecordAsync();
        await PrepareAsync();
        await SetTargetAsync();
        await MeetAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _terms.Dispose();
    }

    /// <summary>By people without a seat: a child, a person, a place, a child without a name.</summary>
    private async Task ReferAsync()
    {
        var practitioner = Bot.Private("practitioner");
        (await ReferralForms.SendAsync(practitioner)).Shows("R-1013", "CH-2053");
        (await AnyForm.SendAsync(practitioner, await practitioner.SayAsync("refer person"), "Send it to the police", Secret, ("danger", "no"), ("child", "CH-2041"))).Shows("POI-1");
        (await AnyForm.SendAsync(practitioner, await practitioner.SayAsync("refer location"), "Send it to the group", Secret, ("danger", "no"), ("child", ""), ("postcode", "WA7 2ES"))).Shows("LOC-1");
        (await AnyForm.SendAsync(practitioner, await practitioner.SayAsync("refer no names"), "Send it without a name", Secret, ("danger", "no"))).Shows("NN-1");
    }

    /// <summary>By members: what stands on the record of CH-2041.</summary>
    private async Task RecordAsync()
    {
        var (health, police) = (Bot.Private("health"), Bot.Private("police-exploitation"));
        await ScreeningForms.SendAsync(health, "CH-2041", "moderate");
        (await AnyForm.SendAsync(police, await police.SayAsync("report missing CH-2041"), "Record the episode", Secret, ("danger", "no"), ("back", "no"), ("serious", "no"))).Shows("recorded");
        (await health.SayAsync($"new group {Secret}")).Shows("GRP-1");
        foreach (var end in (string[])["LOC-1", "GRP-1"])
        {
            (await health.SayAsync($"link CH-2041 {end}")).Shows("is linked");
        }
        (await health.SayAsync($"share now CH-2041 {Secret}")).Shows("CH-2041/S1");
        (await Bot.Private("chair").SayAsync($"task now Alex: {Secret}")).Shows("IA-1");
        await health.SayAsync($"add paper {Secret} at https://papers.example.org/1");
        await health.SayAsync($"propose item {Secret}");
    }

    /// <summary>Before the meeting: a guest for CH-2041.</summary>
    private async Task PrepareAsync()
    {
        var (coordinator, nurse) = (Bot.Private("coordinator"), Bot.Private("nurse"));
        var form = await coordinator.SayAsync("invite CH-2041");
        (await coordinator.PressAsync(form, "Send the invitation",
            (InvitationVerbs.Kind, nameof(InvitationKind.CoOpted)), (InvitationVerbs.Person, Bot.Group.Person("nurse").Id), (InvitationVerbs.Slot, "10:15"), (InvitationVerbs.Bring, Secret))).Shows("Invited.");
        (await nurse.SayAsync("accept invitation 1")).Shows("you come");
    }

    private async Task SetTargetAsync()
    {
        var chair = Bot.Private("strategic-chair");
        (await chair.PressAsync(await chair.SayAsync("set target"), "Set the target",
            (TargetVerbs.Title, "Interviews in time"), (TargetVerbs.What, "Percent"), (TargetVerbs.Aim, "90"), (TargetVerbs.Due, "2027-01-29"))).Shows("TGT-1 is set.");
        (await chair.PressAsync(await chair.SayAsync("new plan"), "Put it on the tracker", (PlanVerbs.Title, "Work plan"), (PlanVerbs.Code, "WP"))).Shows("Plan WP is on the tracker.");
    }

    /// <summary>In the meeting: CH-2047 is flagged, about CH-2041 a vote is open from which education has stepped back.</summary>
    private async Task MeetAsync()
    {
        await Bot.ClockAsync(MinutesSteps.MeetingDay);
        await Bot.Meeting("chair").SayAsync("start meeting");
        await MinutesSteps.MeetAsync(Bot);
        await MinutesSteps.NameTakerAsync(Bot, MinutesSteps.Day);
        await Bot.Private("coordinator").SayAsync($"draft minutes {MinutesSteps.Day}");
        await Bot.Meeting("chair").SayAsync("vote CH-2041");
        (await Bot.Private("education").SayAsync("conflict CH-2041")).Shows("conflict");
    }
}
