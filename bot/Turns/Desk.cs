using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Telemetry;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Privacy;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Turns;

/// <summary>
/// The life of a turn: find the handler, read once, decide, commit once, answer. A conflict reads and decides again.
/// What a handler changes, its audit line, its notices and the key of the press are one commit.
/// </summary>
public sealed class Desk(
    IDocumentStore store,
    HandlerTable handlers,
    Partnership partnership,
    TimeProvider clock,
    DirtyBoards boards,
    Bell bell,
    BotMeter? meter = null) : ITurnReceiver
{
    /// <summary>A press that loses this many races in a row says so instead of trying for ever.</summary>
    private const int MostAttempts = 12;

    private readonly TakingTurns _turns = new();

    public ValueTask<Answer> ReceiveAsync(Incoming incoming, CancellationToken cancellation)
    {
        var words = Language.For(incoming.Speaker.Locale);
        return incoming switch
        {
            Incoming.Said said => Typed(said, words, cancellation),
            Incoming.Pressed press => Pressed(incoming, press.Verb, press.Data, inDialog: false, words, cancellation),
            Incoming.DialogOpened opened => Pressed(incoming, opened.Verb, opened.Data, inDialog: true, words, cancellation),
            Incoming.DialogSubmitted sent => Pressed(incoming, sent.Verb, sent.Data, inDialog: true, words, cancellation),
            Incoming.Searched search => handlers.ForVerb(search.Verb) is { } finder
                ? Run(incoming, finder, PressData.Typed(TypedCommand.All(SearchText, search.Text)), false, words, cancellation)
                : ValueTask.FromResult<Answer>(new Answer.Say(words["I do not know that search any more. Type \"help\" to see what I can do now."])),
            Incoming.MembersChanged => Run(incoming, handlers.ForVerb(MembersChanged)!, PressData.Typed(TypedCommand.Empty), false, words, cancellation),
            Incoming.BotAdded => Run(incoming, handlers.ForVerb(Welcome)!, PressData.Typed(TypedCommand.Empty), false, words, cancellation),
            _ => ValueTask.FromResult<Answer>(new Answer.Silence()),
        };
    }

    private const string Welcome = "help.welcome";

    /// <summary>The name under which a handler finds what a search is for.</summary>
    internal const string SearchText = "search";

    private const string MembersChanged = "chat.members";

    private const string NotUnderstood = "help.nonsense";

    private const string Pasted = PrivacyVerbs.Pasted;

    private ValueTask<Answer> Typed(Incoming.Said said, Language words, CancellationToken cancellation)
    {
        var where = said.Place.IsShared ? SaidIn.InGroup : SaidIn.Privately;
        var command = handlers.Commands.Find(said.Text, where);
        // A command of this chat does its work whatever follows it; all else is looked at before anything is said about it.
        if (said.Place.IsShared && (command is null || (command.Value.Command.Where & where) == 0) && PastedHandler.Is(said.Text, partnership.Words, clock.GetUtcNow()))
        {
            return Run(said, handlers.ForVerb(Pasted)!, PressData.Typed(TypedCommand.Empty), false, words, cancellation);
        }
        if (command is not { } found)
        {
            return Run(said, handlers.ForVerb(NotUnderstood)!, PressData.Typed(TypedCommand.Empty), false, words, cancellation);
        }
        if ((found.Command.Where & where) == 0)
        {
            return ValueTask.FromResult<Answer>(new Answer.Say(words[where is SaidIn.InGroup
                ? "I do that in our private chat, so that nobody else sees it. Open a chat with me and type \"{0}\" there."
                : "I do that in the meeting chat. Type \"{0}\" there.", found.Command.Name]));
        }
        if (found is { Handler.OnlyReads: false, Command.MindsDenial: false } && TakenBack.Denies(found.Arguments, found.Command.TakesNote))
        {
            return ValueTask.FromResult<Answer>(new Answer.Say(words["You wrote that it is not so. Nothing was changed. When it is, type \"{0}\" without the \"not\".", found.Command.Name]));
        }
        if (!found.Handler.OnlyReads && TakenBack.Asks(said.Text, found.Arguments, found.Command.ForChair))
        {
            return ValueTask.FromResult<Answer>(new Answer.Say(words["That reads like a question. Nothing was changed. To do it, type it without the question mark: \"{0}\".", found.Command.Name]));
        }
        return Run(said, found.Handler, PressData.Typed(found.Command.Read(found.Arguments)), false, words, cancellation);
    }

    private ValueTask<Answer> Pressed(Incoming incoming, string verb, System.Text.Json.JsonElement data, bool inDialog, Language words, CancellationToken cancellation) =>
        handlers.ForVerb(verb) is { } handler
            ? Run(incoming, handler, PressData.Of(data), inDialog, words, cancellation)
            : ValueTask.FromResult<Answer>(new Answer.Say(words["I do not know that button any more. Type \"help\" to see what I can do now."]));

    private ValueTask<Answer> Run(Incoming incoming, Handler handler, PressData data, bool inDialog, Language words, CancellationToken cancellation) => meter is null
        ? Run(incoming, handler, data, inDialog, words, null, cancellation)
        : MeasuredAsync(meter, incoming, handler, data, inDialog, words, cancellation);

    private async ValueTask<Answer> MeasuredAsync(BotMeter by, Incoming incoming, Handler handler, PressData data, bool inDialog, Language words, CancellationToken cancellation)
    {
        var course = new Course();
        var span = by.Start(incoming is Incoming.Said ? "command" : "press", handler.Verb);
        try
        {
            var answer = await Run(incoming, handler, data, inDialog, words, course, cancellation);
            span.End(course.Outcome, course.Attempts);
            return answer;
        }
        catch (Exception error)
        {
            span.End("error", course.Attempts, error.GetType().Name);
            throw;
        }
    }

    /// <summary>How a turn went, for whoever counts.</summary>
    private sealed class Course
    {
        /// <summary>How often it was decided.</summary>
        public int Attempts { get; private set; }

        /// <summary>Accepted, refused (nothing to store), shown (a verb that only reads), repeat, or busy: too many races lost.</summary>
        public string Outcome { get; private set; } = "error";

        public void GiveUp() => Outcome = "busy";

        public void Note(bool repeated, bool onlyReads, Outcome outcome)
        {
            Attempts++;
            Outcome = repeated ? "repeat" : onlyReads ? "shown" : outcome.IsNothing ? "refused" : "accepted";
        }
    }

    /// <param name="course">Filled in where somebody counts.</param>
    private async ValueTask<Answer> Run(Incoming incoming, Handler handler, PressData data, bool inDialog, Language words, Course? course, CancellationToken cancellation)
    {
        var key = handler.OnlyReads ? "" : PressKey.Of(incoming);
        using var line = new TakingTurns.Place(_turns);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var now = clock.GetUtcNow();
            var turn = new Turn
            {
                Incoming = incoming,
                Key = key,
                Data = data,
                InDialog = inDialog,
                Words = words,
                Now = now,
                Today = UkTime.DateOf(now),
                Partnership = partnership,
                Handlers = handlers,
            };
            if (handler.Record(turn) is { } record)
            {
                await line.EnterAsync(record, cancellation);
            }
            var plan = PlanFor(turn, handler.OnlyReads);
            handler.Plan(turn, plan);
            ReadSet read;
            try
            {
                read = await store.ReadAsync(partnership.Id, plan, cancellation);
            }
            catch (ArgumentException)
            {
                // The only argument that comes from outside is the place in a list, which travels through cards.
                return new Answer.Say(words["I cannot find that page of the list. Type the command again to start from the beginning."]);
            }
            Acquaint(turn, read, handler.OnlyReads);
            var outcome = IsShut(turn, handler) ? Outcome.Say(Refusals.Say(Reason.ClosedByConflict, words)) : handler.Handle(turn, read);
            var changes = Changes(turn, outcome);
            course?.Note(turn.Repeated, handler.OnlyReads, outcome);
            if (changes.Count == 0)
            {
                return outcome.Answer;
            }
            if (await store.CommitAsync(partnership.Id, changes, cancellation))
            {
                if (outcome is { Repaint: { } board, RepaintCanWait: true })
                {
                    boards.Add(board);
                }
                if (outcome.Tell.Count > 0 || outcome.Repaint is not null)
                {
                    bell.Ring();
                }
                return outcome.Answer;
            }
        }
        course?.GiveUp();
        return new Answer.Say(words["Many people are changing this at the same moment. Nothing was saved. Please try again."]);
    }

    private ReadPlan PlanFor(Turn turn, bool onlyReads)
    {
        var plan = new ReadPlan().Get(Kinds.Person, turn.Me.Value);
        plan.GetRosters(partnership);
        if (turn.Place.IsShared)
        {
            plan.Get(Kinds.Chat, turn.Place.Id);
        }
        if (!onlyReads)
        {
            plan.Get(Kinds.Audit, turn.Key).Get(Kinds.Press, turn.Key);
        }
        return plan;
    }

    private void Acquaint(Turn turn, ReadSet read, bool onlyReads)
    {
        turn.Person = read.Get(Kinds.Person, turn.Me.Value);
        turn.Repeated = !onlyReads && (read.Get(Kinds.Audit, turn.Key) is not null || read.Get(Kinds.Press, turn.Key) is not null);
        turn.Rosters = partnership.RostersIn(read);
        turn.Chat = turn.Place.IsShared ? read.Get(Kinds.Chat, turn.Place.Id) : null;
        if (turn.Chat?.Value.Forum is { } bound)
        {
            turn.ChatForum = new ForumId(bound);
        }
    }

    private static bool IsShut(Turn turn, Handler handler) =>
        !handler.DespiteConflict && CaseReference.TryParse(turn.Data[CaseVerbs.Child], out var child) && turn.IsClosedByConflict(child);

    private static List<DocumentOperation> Changes(Turn turn, Outcome outcome)
    {
        var changes = new List<DocumentOperation>(outcome.Changes.Count + outcome.Tell.Count + 4);
        if (Address.ChangeOf(turn) is { } address)
        {
            changes.Add(address);
        }
        if (Address.ChangeOfChat(turn) is { } chat && !outcome.Changes.Any(static change => ReferenceEquals(change.Kind, Kinds.Chat)))
        {
            changes.Add(chat);
        }
        if (outcome.Seen is { } seen)
        {
            changes.Add(seen.Line(turn.Now));
        }
        if (outcome is { Shown: { } shown, IsNothing: true } && !turn.Repeated)
        {
            changes.Add(DocumentOperation.Create(Kinds.Audit, $"{turn.Key}:{turn.Now.UtcTicks}", Line(turn, shown)));
        }
        if (turn.Repeated || outcome.IsNothing)
        {
            return changes;
        }
        changes.AddRange(outcome.Changes);
        // The audit line of a press is filed under the press's own key, so one write is both.
        changes.Add(outcome.Fact is { } fact
            ? DocumentOperation.Create(Kinds.Audit, turn.Key, Line(turn, fact))
            : DocumentOperation.Create(Kinds.Press, turn.Key, new PressDocument { At = turn.Now }, PressDocument.Kept));
        foreach (var notice in outcome.Tell)
        {
            changes.Add(DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, turn.Now)));
        }
        if (outcome is { Repaint: { } board, RepaintCanWait: false })
        {
            changes.Add(DocumentOperation.Upsert(Kinds.Repaint, board, new RepaintDocument { Since = turn.Now }));
        }
        return changes;
    }

    private static AuditDocument Line(Turn turn, AuditFact fact) =>
        new() { At = turn.Now, By = turn.Me.Value, Verb = fact.Verb, About = fact.About, Detail = fact.Detail };
}
