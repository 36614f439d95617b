using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Notices;

/// <summary>Where notices stand, person by person: for the chair and the coordinator.</summary>
public sealed record DeliveriesView
{
    /// <summary>Nothing where it lists all groups of the reader.</summary>
    public required ForumId? Forum { get; init; }

    /// <summary>The group's short name, for somebody who runs several.</summary>
    public string? Group { get; init; }

    /// <summary>The other groups that they run.</summary>
    public IReadOnlyList<(string Name, ForumId Forum)> Others { get; init; } = [];

    /// <summary>Only what reached nobody, or the latest of all.</summary>
    public required bool OnlyTrouble { get; init; }

    public required IReadOnlyList<DeliveryLine> Lines { get; init; }

    public string? Next { get; init; }
}

/// <param name="What">References and the kind of notice, no free text.</param>
/// <param name="When">Local date and time of the last change.</param>
public sealed record DeliveryLine(string Who, string What, DeliveryState State, string When)
{
    /// <summary>Its group's short name, in a list of several.</summary>
    public string? Group { get; init; }

    /// <summary>The mail in its place.</summary>
    public MailStanding? Mail { get; init; }
}

public static class DeliveriesCard
{
    public const int PageSize = 10;

    public static PersonalCard Render(DeliveriesView view, Language words)
    {
        var title = view.OnlyTrouble ? words["Not delivered"] : words["Notices and where they stand"];
        List<Element> body = [Text.Title(view.Group is { } group ? $"{title}: {group}" : title)];
        if (view.OnlyTrouble && view.Lines.Count > 0)
        {
            body.Add(Text.Of(words["These people have not been reached. Please ring them."]));
        }
        body.AddRange(MailWords.Warning(view.Lines.Select(line => line.Mail), words));
        if (view.Lines.Count == 0)
        {
            body.Add(Text.Of(view.Next is not null ? words["Nothing of your groups on this page. Press More."] : view.OnlyTrouble ? words["Everybody was reached."] : words["No notices yet."]));
        }
        foreach (var line in view.Lines)
        {
            body.Add(new Container(
            [
                Text.Of(words["{0}: {1}", PlainText.Escape(line.Who), line.Mail is { } mail ? MailWords.State(mail, words) : State(line.State, words)]) with { Weight = "Bolder" },
                Text.Note(line.Group is { } of ? $"{of}: {line.What}, {line.When}" : $"{line.What}, {line.When}"),
            ])
            { Separator = true, Spacing = "Small" });
        }
        if (OtherGroups.Line("deliveries", view.Others, words) is { } others)
        {
            body.Add(Text.Note(others));
        }
        var verb = view.OnlyTrouble ? NoticeVerbs.Undelivered : NoticeVerbs.Deliveries;
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.Next is null ? [] : [new Press(words["More"], new(
                verb,
                [.. view.Forum is { } forum ? new KeyValuePair<string, string>[] { new(NoticeVerbs.Forum, forum.Value) } : [], new(NoticeVerbs.After, view.Next)]))],
        };
    }

    public static string State(DeliveryState state, Language words) => state switch
    {
        DeliveryState.Queued => words["queued, not sent yet"],
        DeliveryState.Sending => words["being sent"],
        DeliveryState.Sent => words["sent to their chat"],
        DeliveryState.Unconfirmed => words["may not have arrived: not sent again"],
        DeliveryState.ByMail => words["not in Teams, told by e-mail"],
        DeliveryState.NotReachable => words["not reachable: no chat with the bot"],
        _ => words["could not be sent"],
    };

    public static string Kind(MailKind kind, Language words) => Kind(kind is MailKind.Minutes ? NoticeKind.MinutesSent : NoticeKind.PapersOut, words);

    public static string Kind(NoticeKind kind, Language words) => kind switch
    {
        NoticeKind.ActionGiven => words["new action"],
        NoticeKind.ActionNudge => words["action reminder"],
        NoticeKind.ActionEscalated => words["overdue actions, to the chair"],
        NoticeKind.ActionChanged => words["action changed"],
        NoticeKind.FlagConfirmationAsked => words["flag to confirm"],
        NoticeKind.FlagConfirmationOverdue => words["flag confirmation reminder"],
        NoticeKind.FlagConfirmationEscalated => words["flag confirmation, to the chair"],
        NoticeKind.ActingChairNeeded => words["acting chair needed"],
        NoticeKind.StrangerJoined => words["somebody without a seat in the chat"],
        NoticeKind.MissingQualifies => words["missing criteria met"],
        NoticeKind.ReturnInterviewDue => words["return interview due"],
        NoticeKind.ReturnInterviewOverdue => words["return interview overdue"],
        NoticeKind.ReferralAcknowledged => words["referral acknowledged"],
        NoticeKind.ReferralAsked => words["question about a referral"],
        NoticeKind.ReferralAnswerOwed => words["answer about a referral owed"],
        NoticeKind.ReferralAddedTo => words["addition to a referral"],
        NoticeKind.ReferralMoreTold => words["more about a child of the group"],
        NoticeKind.PerhapsKnown => words["a child who may be known already"],
        NoticeKind.ChildCorrected => words["a child's record put right"],
        NoticeKind.ReferredAgain => words["a child referred again"],
        NoticeKind.UpdateAsked => words["news of children asked for"],
        NoticeKind.UpdateOwed => words["news of children still owed"],
        NoticeKind.ReferralDecided => words["outcome of a referral"],
        NoticeKind.FrontDoorOverdue => words["front door reminder"],
        NoticeKind.FrontDoorEscalated => words["front door, to the coordinator"],
        NoticeKind.ItemListed => words["child on a list"],
        NoticeKind.ItemHeld => words["child held for a list"],
        NoticeKind.ItemMoved => words["child moved"],
        NoticeKind.ScreeningReceived => words["screening tool"],
        NoticeKind.ScreeningLate => words["late screening tool"],
        NoticeKind.NoNamesReceived => words["new item without a name"],
        NoticeKind.PersonReferred => words["person of interest, to the officer"],
        NoticeKind.PersonRoleVacant => words["person of interest without an officer"],
        NoticeKind.LocationReferred => words["new place of note"],
        NoticeKind.MeetingMoved => words["meeting moved"],
        NoticeKind.ApologyReceived => words["apologies"],
        NoticeKind.RepresentativeNamed => words["asked to come in a member's place"],
        NoticeKind.ChairActing => words["asked to chair"],
        NoticeKind.ImmediateAsked => words["immediate action"],
        NoticeKind.ImmediateTold => words["news of an immediate action"],
        NoticeKind.PaperAsked => words["paper asked for"],
        NoticeKind.PapersOwed => words["papers that have not come"],
        NoticeKind.PapersClosing => words["papers close soon"],
        NoticeKind.PapersOut => words["agenda and papers"],
        NoticeKind.ItemProposed => words["item proposed"],
        NoticeKind.GroupAlert => words["alert from the chair"],
        NoticeKind.SeniorManagerTold => words["overdue action, to a senior manager"],
        NoticeKind.ChallengeRaised => words["challenge raised"],
        NoticeKind.ChallengeOwed => words["answer to a challenge owed"],
        NoticeKind.ChallengeMissed => words["challenge not answered"],
        NoticeKind.ChallengeAnswered => words["challenge answered"],
        NoticeKind.ChallengeSettled => words["challenge settled"],
        NoticeKind.ChairPassesSoon => words["chair passes on soon"],
        NoticeKind.ChairHandedOver => words["chair handed over"],
        NoticeKind.ReportAsked => words["report asked for"],
        NoticeKind.ReportOwed => words["report owed"],
        NoticeKind.ReportFiled => words["report filed"],
        NoticeKind.ReportReceived => words["report arrived"],
        NoticeKind.ShareToComplete => words["share to complete"],
        NoticeKind.ShareNotCompleted => words["share not completed"],
        NoticeKind.DisposalListed => words["records to be decided about"],
        NoticeKind.QualityDrawn => words["sample of quality drawn"],
        NoticeKind.TargetMissed => words["target missed"],
        NoticeKind.ReturnOwed => words["data return owed"],
        NoticeKind.ReturnsOwed => words["data returns not complete, to the chair"],
        NoticeKind.EntryDue => words["review of an entry due"],
        NoticeKind.EntryOverdue => words["review of an entry overdue"],
        NoticeKind.GuestInvited => words["guest invited"],
        NoticeKind.InvitationWithdrawn => words["invitation taken back"],
        NoticeKind.GuestMeetingMoved => words["meeting moved, to a guest"],
        NoticeKind.InvitationAnswered => words["answer of a guest"],
        NoticeKind.ClockInvitation => words["invitation to a meeting"],
        NoticeKind.ClockTask => words["something to ask by phone or e-mail"],
        NoticeKind.ClockReduced => words["risk to confirm as less, to the chair"],
        NoticeKind.ChairNamed => words["who chairs a meeting"],
        NoticeKind.MinuteTakerNamed => words["minute taker named"],
        NoticeKind.MinutesOffered => words["minutes to approve"],
        NoticeKind.MinutesSentBack => words["minutes sent back"],
        NoticeKind.MinutesSent => words["minutes"],
        _ => words["new referral"],
    };
}
