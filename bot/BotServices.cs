using PanelAssistant.Bot.Actions;
using PanelAssistant.Bot.Cases;
using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Forums;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Screenings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot;

/// <summary>What the bot is made of, apart from the protocol and the local page.</summary>
internal static class BotServices
{
    internal const string DefaultPath = "panel-assistant.db";

    public static IServiceCollection AddPanelAssistant(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IDocumentStore>(provider => new SqliteDocumentStore(
            configuration["Storage:Path"] ?? DefaultPath, Kinds.All, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(_ => new Partnership(configuration["Partnership"] ?? "partnership", Terms(configuration).All));
        services.AddSingleton<Bell>();
        services.AddSingleton<DirtyBoards>();
        services.AddSingleton<ITurnReceiver, Desk>();
        services.AddSingleton<ISharedSurfaceGuard, SharedSurfaceGuard>();
        services.AddSingleton<NoticeSender>();
        services.AddSingleton<BoardPainter>();
        services.AddSingleton<ISweep, NudgeSweep>();
        services.AddSingleton<ISweep, ClockSweep>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<Outbox>());
        services.AddHostedService(provider => provider.GetRequiredService<Outbox>());
        services.AddSingleton(_ => new HandlerTable(Handlers()));
        return services;
    }

    /// <summary>A folder of the partnership's own, or one in the box.</summary>
    /// <exception cref="TermsException">The terms are not what they must be.</exception>
    private static TermsLibrary Terms(IConfiguration settings) => settings["Terms:Folder"] is { Length: > 0 } folder
        ? TermsLibrary.InFolder(folder)
        : TermsLibrary.InTheBox(settings["Partnership:Terms"] ?? TermsLibrary.DefaultPartnership);

    /// <summary>Every verb the bot answers: the map from a press to the file that handles it.</summary>
    internal static IEnumerable<Handler> Handlers()
    {
        var forms = new FormSubjects([new ReferralSubject(), new ScreeningSubject()]);
        return
        [
            new HelpHandler(), new WelcomeHandler(), new NotUnderstoodHandler(), new AboutHandler(), new SetUpHandler(),
            new FormOpenHandler(forms), new FormNextHandler(forms), new FormBackHandler(forms), new FormChangeHandler(forms),
            new FormLeaveHandler(forms), new FormResumeHandler(forms), new FormCancelHandler(forms), new FormDiscardHandler(forms),
            new FormSubmitHandler(forms),
            new MyReferralsHandler(), new ScreeningStartHandler(), new ScreeningHistoryHandler(), new CaseHandler(),
            new MyActionsHandler(), new ActionViewHandler(), new UpdateActionHandler(), new ChangeDueHandler(),
            new DrawActionHandler(), new AddActionHandler(), new OverdueActionsHandler(),
            new OpenFlagVoteHandler(), new FlagViewHandler(), new VoteOnFlagHandler(), new DeclareConflictHandler(),
            new CloseFlagVoteHandler(), new AgreeWithoutVoteHandler(), new ConfirmFlagViewHandler(), new ConfirmFlagHandler(), new FlagListHandler(),
            new KeepFlagHandler(), new ListsHandler(), new ImportListFormHandler(), new ImportListHandler(),
            new AgendaHandler(), new AgendaPartHandler(),
            new ClockHandler(), new PlanReceivedHandler(), new AnswerReducedHandler(), new LeadFormHandler(), new NameLeadHandler(),
            new UndeliveredHandler(), new DeliveriesHandler(),
        ];
    }
}
