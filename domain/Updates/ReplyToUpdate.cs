using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Updates;

/// <summary>Somebody who was asked answers, or a colleague of the same agency does.</summary>
public sealed record ReplyToUpdate(CaseReference Child, UpdateState? Answer, PersonId By)
{
    public const string Name = "update.reply";

    public string? Text { get; init; }

    public DateOnly? SharedOn { get; init; }

    public Decision<UpdateAsk> Decide(UpdateAsk ask, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if ((Refusal(ask, By, terms, roster, today) ?? Fault(terms, today)) is { } fault)
        {
            return Decision<UpdateAsk>.Refuse(fault);
        }
        var replied = ask with
        {
            State = Answer!.Value,
            // What was told elsewhere stays there: a pointer and no content, whatever came with it (Halton CSOG, section 3).
            Text = Answer is UpdateState.Given ? Text : null,
            SharedOn = Answer is UpdateState.SharedElsewhere ? SharedOn : null,
        };
        return replied == ask
            ? new Decision<UpdateAsk>.AlreadySo(ask)
            : Decision<UpdateAsk>.Accept(replied.Reminded() with { RepliedBy = By, Replied = now }, new AuditFact(Name, ask.Child.ToString(), $"{ask.Forum} {ask.Meeting:yyyy-MM-dd} {Answer}"));
    }

    /// <summary>Until the meeting is over, whoever it is asked of.</summary>
    internal static Reason? Refusal(UpdateAsk ask, PersonId by, TermsOfReference terms, Roster roster, DateOnly today) =>
        !IsTheirs(ask, by, terms, roster, today) ? Reason.NotFound
        : IsOver(ask, terms, roster, today) ? Reason.MeetingClosed
        : null;

    /// <summary>The meeting for which it was asked was held before today: nobody waits for the answer any more.</summary>
    public static bool IsOver(UpdateAsk ask, TermsOfReference terms, Roster roster, DateOnly today) => roster.Series(terms)?.HeldOn(ask.Meeting) < today;

    /// <summary>
    /// The person asked, or a colleague of the same agency whose seat sees more than its own referrals: who answers reads
    /// what was answered before (Oxfordshire Network, membership: one seat is shared by all schools).
    /// </summary>
    public static bool IsTheirs(UpdateAsk ask, PersonId person, TermsOfReference terms, Roster roster, DateOnly today) =>
        ask.To == person
            ? ask.Agency is null || roster.HeldBy(person, today).Any(held => terms.AgencyOf(held.Seat) == ask.Agency)
            : ask.Agency is { } agency && roster.HeldBy(person, today).Any(held => terms.AgencyOf(held.Seat) == agency && !terms.Seat(held.Seat).SeesOwnReferralsOnly);

    private Reason? Fault(TermsOfReference terms, DateOnly today) => Answer switch
    {
        null or UpdateState.Awaited => Reason.UpdateAnswerNeeded,
        UpdateState.Given when string.IsNullOrWhiteSpace(Text) => Reason.WhatNeeded,
        UpdateState.Given when Text.Length > UpdateAsk.MostText => Reason.TextTooLong,
        UpdateState.SharedElsewhere when terms.Updates is not { AsksShared: true } => Reason.UnknownChoice,
        UpdateState.SharedElsewhere when SharedOn is null => Reason.DateNotReadable,
        UpdateState.SharedElsewhere when SharedOn > today => Reason.DateInFuture,
        _ => null,
    };
}
