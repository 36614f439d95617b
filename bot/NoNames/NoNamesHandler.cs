using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.NoNames;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.NoNames;

/// <summary>One item without a name, for its sender and its forum; or a list of the reader's own, or of the forum's.</summary>
internal sealed class NoNamesHandler : Handler
{
    public override string Verb => NoNamesVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("no names", "no names NN-17", "Open an item without a name, or list yours", SaidIn.Privately) { Read = static text => TypedCommand.All(NoNamesVerbs.Item, text) }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (NoNamesReference.TryParse(turn.Data[NoNamesVerbs.Item], out var item))
        {
            plan.Get(Kinds.NoNames, item.ToString()).Get(Kinds.Conversion, item.ToString());
        }
        else if (turn.Data[NoNamesVerbs.Item] is null)
        {
            plan.Find(Kinds.NoNames, new DocumentQuery(Kinds.NoNames)
            {
                Equal = [turn.Data[NoNamesVerbs.Forum] is { } forum ? ("forum", forum) : ("by", turn.Me.Value)],
                OrderBy = "at",
                Descending = true,
                Take = NoNamesListCard.PageSize,
                After = turn.Data[NoNamesVerbs.After],
            });
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[NoNamesVerbs.Item] is null)
        {
            return List(turn, read);
        }
        if (!NoNamesReference.TryParse(turn.Data[NoNamesVerbs.Item], out var reference)
            || read.Get(Kinds.NoNames, reference.ToString())?.Value.ToDomain() is not { } item
            || !turn.Partnership.TryGet(item.Forum, out var terms)
            || (item.By != turn.Me && !IsMember(turn, terms)))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        var conversion = read.Get(Kinds.Conversion, reference.ToString())?.Value;
        var seesChild = IsMember(turn, terms) || conversion?.By == turn.Me.Value;
        return Outcome.Show(NoNamesCard.Render(new()
        {
            Item = item,
            Group = terms.ShortName,
            Notice = terms.NoNames?.Notice ?? "",
            Agency = item.ByAgency == Referral.AnotherAgency ? turn.Words["Another agency"] : terms.Agency(item.ByAgency).Name,
            SentOn = UkTime.DateOf(item.At),
            MayConvert = conversion is null && ConvertNoNames.IsFor(turn.Me, item, terms, turn.RosterOf(terms.Forum), turn.Today),
            Named = conversion is not null && seesChild ? CaseReference.Of(conversion.Child) : null,
        }, turn.Words)) with
        { Fact = new(Verb, reference.ToString()) };
    }

    private static Outcome List(Turn turn, ReadSet read)
    {
        var forum = turn.Data[NoNamesVerbs.Forum];
        if (forum is not null && !(turn.Partnership.TryGet(new ForumId(forum), out var named) && IsMember(turn, named)))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        var page = read.Find(Kinds.NoNames);
        return Outcome.Show(NoNamesListCard.Render(new(
            forum is null ? null : new ForumId(forum),
            [.. page.Items.Select(stored => new NoNamesLine(NoNamesReference.Of(stored.Value.Number), stored.Value.Age, stored.Value.Area, UkTime.DateOf(stored.Value.At)))],
            [.. turn.Partnership.Forums.Where(terms => terms.NoNames is not null && IsMember(turn, terms)).Select(terms => (terms.Forum, terms.ShortName))],
            page.Next), turn.Words));
    }

    private static bool IsMember(Turn turn, TermsOfReference terms) => turn.SeesRecordsOf(terms.Forum);
}
