using PanelAssistant.Cards.Updates;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Cards.Gallery;

internal static class UpdateSamples
{
    private static readonly TermsOfReference Terms = SampleGroup.Terms;

    private static UpdateAsk Asked { get; } = new()
    {
        Forum = Terms.Forum,
        Child = CaseReference.Of(2041),
        Meeting = new(2026, 11, 25),
        Agency = Terms.Agencies[0].Id,
        To = new PersonId("health"),
        Asked = SampleGroup.Now,
        ReplyBy = new(2026, 11, 25),
    };

    private static UpdateAsk Reporting { get; } = Asked with { AsksReport = true };

    private static UpdateAsk Reported { get; } = Reporting with { State = UpdateState.NothingKnown, Report = new("Two visits to the station and a talk with its staff.", new("health"), SampleGroup.Now) };

    private static IReadOnlyList<UpdateAsk> Several { get; } =
    [
        .. Terms.Agencies.Select((agency, at) => Asked with
        {
            Agency = agency.Id,
            State = (UpdateState)(at % 4),
            Text = at % 4 == 1 ? string.Concat(Enumerable.Repeat("Seen at the clinic with somebody older who waited outside. ", 30)) : null,
            SharedOn = at % 4 == 3 ? new DateOnly(2026, 11, 20) : null,
        }),
    ];

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("updates/reply", words => ReplyCard.Render(Reply(Asked), words)),
        new("updates/reply, refused", words => ReplyCard.Render(Reply(Asked) with { Said = Refusals.Say(Reason.UpdateAnswerNeeded, words), SaidIsRefusal = true }, words)),
        new("updates/reply, sent", words => ReplyCard.Render(Reply(Asked with { State = UpdateState.Given, Text = "Seen at school on Monday." }) with { Said = "Thank you." }, words)),
        new("updates/reply, where what was done is asked too", words => ReplyCard.Render(Reply(Reporting), words)),
        new("updates/report back", words => ReportBackCard.Render(new(Reporting, Terms, Terms.Agencies[0].Name, null), words)),
        new("updates/report back, refused", words => ReportBackCard.Render(new(Reporting, Terms, Terms.Agencies[0].Name, null, Refusals.Say(Reason.ReportNeeded, words), true), words)),
        new("updates/report back, sent", words => ReportBackCard.Render(new(Reported, Terms, Terms.Agencies[0].Name, Reported.Report!.What, "Thank you."), words)),
        new("updates/my requests, a report among them", words => MyRequestsCard.Render(new([Reporting, Reporting with { Child = CaseReference.Of(2047), State = UpdateState.NothingKnown }], _ => Terms.ShortName, SampleGroup.Today, null), words)),
        new("updates/replies, with what was done", words => RepliesCard.Render(Replies(withText: true) with { Asks = [Reporting, Reported with { Agency = Terms.Agencies[1].Id }] }, words)),
        new("updates/my requests", words => MyRequestsCard.Render(new([Asked, Asked with { Child = CaseReference.Of(2047), ReplyBy = new(2026, 11, 1) }], _ => Terms.ShortName, SampleGroup.Today, "next"), words)),
        new("updates/my requests, a page that emptied", words => MyRequestsCard.Render(new([], _ => Terms.ShortName, SampleGroup.Today, null, FirstPage: false), words)),
        new("updates/my requests, none", words => MyRequestsCard.Render(new([], _ => Terms.ShortName, SampleGroup.Today, null), words)),
        new("updates/replies", words => RepliesCard.Render(Replies(withText: true), words)),
        new("updates/replies, without what was said", words => RepliesCard.Render(Replies(withText: false), words)),
    ];

    private static ReplyView Reply(UpdateAsk ask) => new() { Ask = ask, Terms = Terms, From = Terms.Agencies[0].Name, Answer = ask.IsAwaited ? null : ask.State, Text = ask.Text };

    private static RepliesView Replies(bool withText) => new()
    {
        Child = Asked.Child,
        Terms = Terms,
        Asks = Several,
        NameOf = ask => Terms.Agency(ask.Agency!.Value).Name,
        WithText = withText,
    };
}
