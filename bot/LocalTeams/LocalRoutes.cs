using PanelAssistant.Bot.LocalTeams.Chats;
using PanelAssistant.Bot.LocalTeams.Clock;
using PanelAssistant.Bot.LocalTeams.Connector;
using PanelAssistant.Bot.LocalTeams.Page;

namespace PanelAssistant.Bot.LocalTeams;

/// <summary>Where everything local is found.</summary>
internal static class LocalRoutes
{
    /// <summary>Added to the bot's own address, this is the service URL of the page's chats.</summary>
    public const string Connector = "/local/connector";

    private const string Activities = Connector + "/v3/conversations/{conversation}/activities";
    private const string Members = Connector + "/v3/conversations/{conversation}/";
    private const string Meetings = Connector + "/v1/meetings/{meeting}";

    public static string Value(HttpContext context, string name) => context.Request.RouteValues[name] as string ?? "";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        Get(routes, "/", PageFiles.PageAsync);
        Get(routes, "/local/gallery", PageFiles.GalleryAsync);
        Get(routes, "/local/gallery/cards", GalleryEndpoint.CardsAsync);
        Get(routes, "/local/files/{**file}", PageFiles.FileAsync);
        MapFixed(routes, services);
        MapPage(routes, services);
        MapConnector(routes, services);
    }

    /// <summary>The part that others rely on.</summary>
    private static void MapFixed(IEndpointRouteBuilder routes, IServiceProvider services)
    {
        var people = services.GetRequiredService<PeopleEndpoints>();
        var clock = services.GetRequiredService<ClockEndpoints>();
        Get(routes, "/local/people", people.PeopleAsync);
        Get(routes, "/local/conversations", people.ConversationsAsync);
        Get(routes, "/local/clock", clock.ReadAsync);
        Post(routes, "/local/clock", clock.MoveAsync);
    }

    private static void MapPage(IEndpointRouteBuilder routes, IServiceProvider services)
    {
        var views = services.GetRequiredService<PageViews>();
        var acts = services.GetRequiredService<PageActs>();
        Get(routes, "/local/page/start", views.StartAsync);
        Get(routes, "/local/page/next-morning", views.NextMorningAsync);
        Get(routes, "/local/page/chat", views.ChatAsync);
        Get(routes, "/local/page/message", views.MessageAsync);
        Get(routes, "/local/page/events", services.GetRequiredService<EventEndpoint>().StreamAsync);
        Post(routes, "/local/page/read", views.ReadAsync);
        Post(routes, "/local/page/say", acts.SayAsync);
        Post(routes, "/local/page/press", acts.PressAsync);
        Post(routes, "/local/page/submit", acts.SubmitAsync);
        Post(routes, "/local/page/dialog", acts.DialogAsync);
        Post(routes, "/local/page/happen", acts.HappenAsync);
    }

    private static void MapConnector(IEndpointRouteBuilder routes, IServiceProvider services)
    {
        var activities = services.GetRequiredService<ActivityEndpoints>();
        var members = services.GetRequiredService<MemberEndpoints>();
        var meetings = services.GetRequiredService<MeetingEndpoints>();
        Post(routes, Connector + "/v3/conversations", services.GetRequiredService<ConversationEndpoints>().OpenAsync);
        Post(routes, Activities, activities.SendAsync);
        Post(routes, Activities + "/{activity}", activities.SendAsync);
        routes.MapPut(Activities + "/{activity}", LocalHttp.OnlyFromHere(activities.UpdateAsync));
        routes.MapDelete(Activities + "/{activity}", LocalHttp.OnlyFromHere(activities.DeleteAsync));
        Get(routes, Members + "members", members.AllAsync);
        Get(routes, Members + "members/{member}", members.OneAsync);
        Get(routes, Members + "pagedmembers", members.PageAsync);
        Get(routes, Meetings, meetings.DetailsAsync);
        Get(routes, Meetings + "/participants/{participant}", meetings.ParticipantAsync);
    }

    private static void Get(IEndpointRouteBuilder routes, string path, RequestDelegate answer) =>
        routes.MapGet(path, LocalHttp.OnlyFromHere(answer));

    private static void Post(IEndpointRouteBuilder routes, string path, RequestDelegate answer) =>
        routes.MapPost(path, LocalHttp.OnlyFromHere(answer));
}
