using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Teams;

/// <summary>Turns an activity into what the rest of the bot understands.</summary>
internal static class IncomingReader
{
    public static Reading Read(TurnContext turn) => turn.Activity.Type switch
    {
        ActivityTypes.Message => Message(turn),
        ActivityTypes.Invoke => Invoke(turn),
        ActivityTypes.ConversationUpdate => MembersChanged(turn),
        ActivityTypes.InstallationUpdate => Installation(turn),
        ActivityTypes.MessageUpdate => Edited(turn),
        // Meeting events, reactions, deletions, typing and whatever the platform adds next.
        _ => Reading.Noted.Instance,
    };

    private static Reading Message(TurnContext turn)
    {
        if (turn.Speaker is not { } speaker)
        {
            return Sentences.NobodyKnown(turn);
        }
        var activity = turn.Activity;
        if (SubmittedValues.IsPress(activity.Value))
        {
            return SubmittedValues.FromMessage(activity.Value) is not { } press
                ? Sentences.UnreadablePress(turn)
                : press.Verb.Length == 0
                    ? Sentences.MissingVerb(turn)
                    : new Reading.Turn(new Incoming.Pressed(press.Verb, press.Data, Automatic: false)
                    {
                        ActivityId = activity.Id ?? "",
                        Speaker = speaker,
                        Place = turn.Place,
                        CardActivityId = activity.ReplyToId,
                        AnswerByMessage = true,
                    });
        }
        var text = MentionText.WithoutBot(activity);
        return new Reading.Turn(new Incoming.Said(text)
        {
            ActivityId = activity.Id ?? "",
            Speaker = speaker,
            Place = turn.Place,
            OnlyAttachment = text.Length == 0 && HasFile(activity),
        });
    }

    private static Reading Invoke(TurnContext turn)
    {
        switch (turn.Activity.Name)
        {
            case InvokeNames.ExtensionQuery or InvokeNames.ExtensionFetchTask or InvokeNames.ExtensionSubmitAction:
            case InvokeNames.AdaptiveCardAction or InvokeNames.TaskFetch or InvokeNames.TaskSubmit:
                break;
            default:
                return Reading.UnknownInvoke.Instance;
        }
        if (turn.Speaker is not { } speaker)
        {
            return Sentences.NobodyKnown(turn);
        }
        var activity = turn.Activity;
        if (activity.Name == InvokeNames.ExtensionQuery)
        {
            return ExtensionValues.Search(activity.Value) is not { } search
                ? Sentences.UnreadablePress(turn)
                : new Reading.Turn(new Incoming.Searched(search.Command, search.Text) { ActivityId = activity.Id ?? "", Speaker = speaker, Place = turn.Place });
        }
        var sent = activity.Name switch
        {
            InvokeNames.AdaptiveCardAction => SubmittedValues.FromCardAction(activity.Value),
            InvokeNames.ExtensionFetchTask => ExtensionValues.FromMessageAction(activity.Value),
            _ => SubmittedValues.FromDialog(activity.Value),
        };
        if (sent is not { } press)
        {
            return Sentences.UnreadablePress(turn);
        }
        if (press.Verb.Length == 0)
        {
            return Sentences.MissingVerb(turn);
        }
        var id = activity.Id ?? "";
        return new Reading.Turn(activity.Name switch
        {
            InvokeNames.AdaptiveCardAction => new Incoming.Pressed(press.Verb, press.Data, press.Automatic) { ActivityId = id, Speaker = speaker, Place = turn.Place, CardActivityId = activity.ReplyToId },
            InvokeNames.TaskFetch or InvokeNames.ExtensionFetchTask => new Incoming.DialogOpened(press.Verb, press.Data) { ActivityId = id, Speaker = speaker, Place = turn.Place },
            _ => new Incoming.DialogSubmitted(press.Verb, press.Data) { ActivityId = id, Speaker = speaker, Place = turn.Place },
        });
    }

    private static Reading MembersChanged(TurnContext turn)
    {
        var activity = turn.Activity;
        var bot = activity.Recipient?.Id;
        if (Holds(activity.MembersAdded, bot))
        {
            return Added(turn);
        }
        if (Holds(activity.MembersRemoved, bot))
        {
            return Removed(turn);
        }
        var joined = Members(activity.MembersAdded);
        var left = Members(activity.MembersRemoved);
        return !turn.Place.IsShared || joined.Count + left.Count == 0
            ? Reading.Noted.Instance
            : new Reading.Turn(new Incoming.MembersChanged(joined, left) { ActivityId = activity.Id ?? "", Speaker = Somebody(turn), Place = turn.Place });
    }

    private static Reading Installation(TurnContext turn) =>
        turn.Activity.Action?.StartsWith("remove", StringComparison.Ordinal) == true ? Removed(turn)
        // An upgrade is no reason to be welcomed again.
        : turn.Activity.Action == "add" ? Added(turn)
        : Reading.Noted.Instance;

    private static Reading.Turn Added(TurnContext turn) =>
        new(new Incoming.BotAdded { ActivityId = turn.Activity.Id ?? "", Speaker = Somebody(turn), Place = turn.Place });

    private static Reading.Turn Removed(TurnContext turn) =>
        new(new Incoming.BotRemoved { ActivityId = turn.Activity.Id ?? "", Speaker = Somebody(turn), Place = turn.Place });

    /// <summary>An edited command is not run: nobody could tell afterwards which of the two wordings had been acted on.</summary>
    private static Reading Edited(TurnContext turn) =>
        turn.Activity.ChannelData?.EventType == "editMessage" && (turn.Place.Kind is PlaceKind.Personal || MentionText.NamesBot(turn.Activity))
            ? Sentences.EditedMessage(turn)
            : Reading.Noted.Instance;

    /// <summary>Install and roster events may come without a person; then the person is empty and holds no seat.</summary>
    private static Speaker Somebody(TurnContext turn) =>
        turn.Speaker ?? new Speaker(new PersonId(""), turn.Activity.From?.Id ?? "", turn.Activity.From?.Name, turn.Activity.Locale);

    private static bool Holds(IReadOnlyList<ChannelAccount?>? list, string? id) => id is not null && list?.Any(member => member?.Id == id) == true;

    private static List<ChatMember> Members(IReadOnlyList<ChannelAccount?>? list)
    {
        var members = new List<ChatMember>();
        foreach (var member in list ?? [])
        {
            if (member?.Id is { Length: > 0 } id)
            {
                members.Add(new(id, member.AadObjectId is { Length: > 0 } person ? new PersonId(person) : null, member.Name));
            }
        }
        return members;
    }

    /// <summary>Teams sends the words of each message a second time as an attachment of type text/html: that is no file.</summary>
    private static bool HasFile(Activity activity) =>
        activity.Attachments?.Any(attachment => attachment?.ContentType is { } type && type != "text/html") == true;
}
