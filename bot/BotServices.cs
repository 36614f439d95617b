using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PanelAssistant.Bot.Accountability;
using PanelAssistant.Bot.Actions;
using PanelAssistant.Bot.Cases;
using PanelAssistant.Bot.Chairs;
using PanelAssistant.Bot.Challenges;
using PanelAssistant.Bot.Closing;
using PanelAssistant.Bot.Decisions;
using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Forums;
using PanelAssistant.Bot.Graph;
using PanelAssistant.Bot.Links;
using PanelAssistant.Bot.Locations;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Minutes;
using PanelAssistant.Bot.Missing;
using PanelAssistant.Bot.NoNames;
using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.PersonsOfInterest;
using PanelAssistant.Bot.Plans;
using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Quality;
using PanelAssistant.Bot.Records;
using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Registers;
using PanelAssistant.Bot.Replicas;
using PanelAssistant.Bot.Reports;
using PanelAssistant.Bot.Returns;
using PanelAssistant.Bot.Screenings;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Sharing;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Targets;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Bot.Updates;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Bot;

/// <summary>What the bot is made of, apart from the protocol and the local page.</summary>
internal static class BotServices
{
    /// <summary>Whose terms hold: a partnership in the box.</summary>
    internal const string TermsName = "Partnership:Terms";

    /// <summary>Whose terms hold: a folder of the partnership's own.</summary>
    internal const string TermsFolder = "Terms:Folder";

    /// <summary>Where people's browsers reach the bot for files, for example https://panel.example.org.</summary>
    internal const string FileAddress = "Files:Address";

    /// <summary>The partition of everything that is stored.</summary>
    internal const string Partition = "Partnership";

    internal const string DefaultPartition = "partnership";

    public static IServiceCollection AddPanelAssistant(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddStore(configuration);
        services.AddSingleton(_ => Terms(configuration));
        services.AddSingleton(provider => Partnership(configuration, provider.GetRequiredService<TermsLibrary>(), provider));
        services.AddSingleton<FileEndpoint>();
        services.AddSingleton<ReportFiles>();
        services.AddSingleton<ScorecardFiles>();
        services.AddSingleton<Bell>();
        services.AddSingleton<DirtyBoards>();
        services.AddSingleton<ITurnReceiver, Desk>();
        services.AddSingleton<ISharedSurfaceGuard, SharedSurfaceGuard>();
        services.AddSingleton(LeaseSettings.Read(configuration));
        services.AddSingleton<Lease>();
        services.AddSingleton(provider => new SendingPace(
            SendingLimits.Read(configuration, provider.GetRequiredService<TeamsSettings>().IsLocal), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<NoticeSender>();
        services.AddSingleton<BoardPainter>();
        // Before the reminders, so that they go to whoever has the action now.
        services.AddSingleton<ISweep, PassOnSweep>();
        services.AddSingleton<ISweep, NudgeSweep>();
        services.AddSingleton<ISweep, ClockSweep>();
        services.AddSingleton<ISweep, MissingSweep>();
        services.AddSingleton<ISweep, FrontDoorSweep>();
        services.AddSingleton<ISweep, ItemSweep>();
        services.AddSingleton<ISweep, SameChildSweep>();
        services.AddSingleton<ISweep, JoinedScreeningSweep>();
        services.AddSingleton<ISweep, UpdateSweep>();
        services.AddSingleton<ISweep, MeetingSweep>();
        services.AddSingleton<ISweep, ImmediateSweep>();
        services.AddSingleton<ISweep, ChallengeSweep>();
        services.AddSingleton<ISweep, RetentionSweep>();
        services.AddSingleton<ISweep, RetainedSweep>();
        services.AddSingleton<ISweep, FirstLookSweep>();
        services.AddSingleton<ISweep, DisposalSweep>();
        services.AddSingleton<ISweep, ChairSweep>();
        services.AddSingleton<ISweep, ReportingSweep>();
        services.AddSingleton<ISweep, ReportingNudgeSweep>();
        services.AddSingleton<ISweep, ReturnsSweep>();
        services.AddSingleton<ISweep, ReturnsNudgeSweep>();
        services.AddSingleton<ISweep, ShareSweep>();
        services.AddSingleton<ISweep, EntrySweep>();
        services.AddSingleton<ISweep, TargetSweep>();
        services.AddSingleton<ISweep, AuditSealSweep>();
        services.AddSingleton<ISweep, FiguresSweep>();
        services.AddGraph(configuration);
        services.AddSingleton<SeatBinder>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<Outbox>());
        services.AddHostedService(provider => provider.GetRequiredService<Outbox>());
        services.AddSingleton(_ => new HandlerTable(Handlers()));
        return services;
    }

    private static Partnership Partnership(IConfiguration settings, TermsLibrary library, IServiceProvider services)
    {
        var graph = services.GetService<GraphSettings>();
        graph?.Check(library.All);
        return new(settings[Partition] ?? DefaultPartition, library.All, Administrators(settings))
        {
            Glossary = library.Profile.Glossary.With(LongForms(settings)),
            FileAddress = () => FileAddressOf(settings, services),
            Mails = graph?.Mail is not null,
            Files = forum => graph?.DriveOf(forum) is not null && library.All.Any(terms => terms.Forum == forum && MinutesAccess.GivesTheWhole(terms)),
        };
    }

    /// <summary>Files:Address, or in Development where this process listens.</summary>
    private static string? FileAddressOf(IConfiguration settings, IServiceProvider services) =>
        settings[FileAddress] is { Length: > 0 } address ? address
        : services.GetRequiredService<IHostEnvironment>().IsDevelopment() ? services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        : null;

    /// <summary>What some letters stand for here, where the document means something else: <c>Glossary:ICS</c> (GL-02).</summary>
    private static Dictionary<string, string> LongForms(IConfiguration settings) =>
        settings.GetSection("Glossary").GetChildren().Where(word => word.Value is { Length: > 0 }).ToDictionary(word => word.Key, word => word.Value!);

    /// <summary>A folder of the partnership's own, or one in the box.</summary>
    /// <exception cref="TermsException">The terms are not what they must be.</exception>
    internal static TermsLibrary Terms(IConfiguration settings) => settings[TermsFolder] is { Length: > 0 } folder
        ? TermsLibrary.InFolder(folder)
        : TermsLibrary.InTheBox(settings[TermsName] ?? TermsLibrary.DefaultPartnership);

    /// <summary>Entra object ids, one a number (Administrators:0) or all in one setting with commas between.</summary>
    /// <exception cref="SettingsException">One of them is no object id.</exception>
    internal static IEnumerable<PersonId> Administrators(IConfiguration settings)
    {
        var section = settings.GetSection("Administrators");
        var ids = section.GetChildren().Select(child => child.Value ?? "").Append(section.Value ?? "")
            .SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return [.. ids.Select(static id => Guid.TryParse(id, out var guid)
            ? new PersonId(guid.ToString())
            : throw new SettingsException(["Administrators takes Entra object ids, such as 00000000-0000-0000-0000-000000000001. One of the values is none."]))];
    }

    /// <summary>Every verb the bot answers: the map from a press to the file that handles it.</summary>
    internal static IEnumerable<Handler> Handlers()
    {
        var forms = new FormSubjects([new ReferralSubject(), new AdditionSubject(), new CorrectionSubject(), new ScreeningSubject(), new MissingSubject(), new NoNamesSubject(), new NamingSubject(), new PersonSubject(), new LocationSubject(), new CloseItemSubject(), new PapersSubject(), new ShareSubject(), new ShareCompletionSubject()]);
        return
        [
            new HelpHandler(), new WelcomeHandler(), new NotUnderstoodHandler(), new AboutHandler(), new GlossaryHandler(), new SetUpHandler(), new UntieChatHandler(), new FirstMeetingHandler(),
            new RosterHandler(), new ChampionsHandler(), new SeniorManagersHandler(), new NameSeniorManagerHandler(), new RemoveSeniorManagerHandler(), new TellSeniorManagerHandler(), new ImportRosterHandler(), new GiveSeatHandler(), new StandInHandler(), new ChairPlanHandler(), new HandOverChairHandler(), new ChatMembersHandler(),
            new FormOpenHandler(forms), new FormNextHandler(forms), new FormBackHandler(forms), new FormChangeHandler(forms),
            new FormLeaveHandler(forms), new FormResumeHandler(forms), new FormCancelHandler(forms), new FormDiscardHandler(forms),
            new FormSubmitHandler(forms),
            new MyReferralsHandler(), new ReferMessageHandler(), new FindCaseHandler(), new RecordOfUseHandler(), new HoldHandler(), new PlaceHoldHandler(), new ReleaseHoldHandler(), new ExportHandler(), new DisposalsHandler(), new DisposalHandler(), new ProposeDisposalHandler(), new ApproveDisposalHandler(), new KeepRecordHandler(), new DisposalLogHandler(), new ScreeningStartHandler(), new ScreeningHistoryHandler(), new ReadScreeningHandler(), new CaseHandler(), new ParentsHandler(), new NoNamesHandler(),
            new QueueHandler(), new OpenReviewHandler(), new AcknowledgeReferralHandler(), new OverlapHandler(), new DecideReferralHandler(), new KeyworkerHandler(), new JoinReferralHandler(), new AskReferrerHandler(), new LookAtAdditionsHandler(), new KeepApartHandler(),
            new RecordFrontDoorHandler(), new NotSentHandler(),
            new ItemListHandler(), new ItemOpenHandler(), new LateScreeningHandler(), new MoveItemHandler(), new SocialCareHandler(), new MissingLinksHandler(),
            new ChildPapersHandler(), new ScrutinisePaperHandler(), new FillGapHandler(), new TimelineHandler(), new OverdueReviewsHandler(),
            new PersonHandler(), new PersonListHandler(), new PersonAgendaHandler(), new PersonDisruptHandler(), new PersonOutcomeHandler(), new PersonGrantHandler(),
            new LocationHandler(), new LocationDisruptHandler(), new ThemesHandler(),
            new AddLinkHandler(), new RemoveLinkHandler(), new AddGroupHandler(), new GroupHandler(), new PastedHandler(),
            new MyActionsHandler(), new ActionViewHandler(), new UpdateActionHandler(), new ChangeDueHandler(), new GiveActionHandler(), new ReportTacticalHandler(),
            new DrawActionHandler(), new AddActionHandler(), new OverdueActionsHandler(),
            new OpenFlagVoteHandler(), new FlagViewHandler(), new VoteOnFlagHandler(), new DeclareConflictHandler(),
            new CloseFlagVoteHandler(), new AgreeWithoutVoteHandler(), new RuleOnTieHandler(), new TakeBackConflictHandler(), new ActingChairHandler(),
            new ProposeHandler(), new DecisionHandler(), new AnswerRecommendationHandler(), new WaitingHandler(), new UndecidedHandler(),
            new ConfirmFlagViewHandler(), new ConfirmFlagHandler(), new FlagListHandler(),
            new ShowMissingHandler(), new MissingListHandler(), new RecordReturnHandler(), new RecordReturnInterviewHandler(),
            new CorrectEpisodeHandler(), new MergeEpisodesHandler(), new ImportEpisodesHandler(),
            new KeepFlagHandler(), new ListsHandler(), new ImportListFormHandler(), new ImportListHandler(),
            new AgendaHandler(), new AgendaPartHandler(), new MeetingsHandler(), new MoveMeetingHandler(), new StartMeetingHandler(), new CloseMeetingHandler(), new PreviousHandler(), new ReviewPreviousHandler(),
            new AttendanceHandler(), new RollCallHandler(), new HereHandler(), new LeavingHandler(), new MarkHandler(), new TakeChairHandler(), new DrawApologyHandler(), new SendApologyHandler(),
            new DrawImmediateHandler(), new TaskNowHandler(), new ShowImmediateHandler(), new AcknowledgeImmediateHandler(), new FinishImmediateHandler(), new PassImmediateHandler(),
            new MyPapersHandler(), new AddPaperHandler(), new AskPaperHandler(), new HandInPaperHandler(), new ReadPapersHandler(), new CirculatePapersHandler(), new CirculationLogHandler(), new PassedOnHandler(), new RecordPassOnHandler(),
            new AskUpdatesHandler(), new MyRequestsHandler(), new ReplyHandler(), new ReportBackHandler(), new RepliesHandler(),
            new ProposeItemHandler(), new AnswerProposalHandler(), new AlertHandler(),
            new InviteHandler(), new InvitationsHandler(), new WithdrawInvitationHandler(), new MyInvitationsHandler(), new AnswerInvitationHandler(), new InvitedItemHandler(),
            new RaiseChallengeHandler(), new ChallengesHandler(), new ShowChallengeHandler(), new AnswerChallengeHandler(), new SettleChallengeHandler(),
            new ReportsOwedHandler(), new AskReportHandler(), new FileReportHandler(), new ReceiveReportHandler(),
            new ShareNowHandler(), new SharesHandler(), new ShowShareHandler(), new OpenSharesHandler(),
            new RegistersHandler(), new AddEntryHandler(), new ShowEntryHandler(), new NoteEntryHandler(), new ReviewEntryHandler(), new CloseEntryHandler(), new ActOnEntryHandler(),
            new PlansHandler(), new OpenPlanHandler(), new ShowPlanHandler(), new WriteObjectiveHandler(), new GivePlanHandler(), new EndPlanHandler(),
            new ShowSampleHandler(), new DrawSampleHandler(), new ShowSampledItemHandler(), new RecordFindingHandler(),
            new TargetsHandler(), new SetTargetHandler(), new ShowTargetHandler(), new MeasureTargetHandler(), new RuleOnTargetHandler(), new MoveTargetHandler(), new ClearBlockageHandler(), new EndTargetHandler(),
            new GiveReturnHandler(), new ImportReturnHandler(), new ReturnsHandler(), new ScorecardHandler(), new ScorecardFileHandler(), new SetMeasureTargetHandler(),
            new ClockHandler(), new PlanReceivedHandler(), new AnswerReducedHandler(), new LeadFormHandler(), new NameLeadHandler(),
            new ShowMinutesHandler(), new TakerFormHandler(), new NameTakerHandler(), new DraftMinutesHandler(), new MinutesSectionHandler(), new EditMinutesHandler(),
            new MinutesActionFormHandler(), new WriteActionHandler(), new OfferMinutesHandler(), new ApproveMinutesHandler(), new SendBackMinutesHandler(), new LockMinutesHandler(),
            new CirculationHandler(), new SendMinutesHandler(), new ConfirmReadHandler(), new AddendumFormHandler(), new AddAddendumHandler(),
            new UploadsHandler(), new TickUploadHandler(), new MinutesFileHandler(), new FileMinutesHandler(),
            new FiguresHandler(), new TagItemHandler(), new ReportHandler(), new ReportFileHandler(), new EscalationsHandler(), new EscalateHandler(), new SettleEscalationHandler(), new SetObjectiveHandler(), new TagActionHandler(), new TaggedActionsHandler(),
            new UndeliveredHandler(), new DeliveriesHandler(),
        ];
    }
}
