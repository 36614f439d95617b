using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.NoNames;

/// <summary>A practitioner brings a child without saying who it is. Whatever way the words came in, they are scanned here.</summary>
public sealed record SubmitNoNames
{
    public const string Verb = "noname.submit";

    public required PersonId By { get; init; }

    public required string Draft { get; init; }

    public required string FormVersion { get; init; }

    public required Danger Danger { get; init; }

    public AgeBand? Age { get; init; }

    public required string Area { get; init; }

    public required AgencyId Agency { get; init; }

    public required IReadOnlyList<ExploitationType> Exploitation { get; init; }

    public string? OtherExploitation { get; init; }

    public required string Concern { get; init; }

    public required bool TellingIsUnsafe { get; init; }

    public required string WhyNotTold { get; init; }

    /// <param name="terms">The forum's; nothing when no forum of the partnership takes such items for the area.</param>
    /// <param name="reference">The next free number; used only when accepted.</param>
    public Decision<NoNamesItem> Decide(TermsOfReference? terms, Roster roster, NoNamesReference reference, DateTimeOffset now, DateOnly today)
    {
        if (Danger is Danger.NotAsked)
        {
            return Decision<NoNamesItem>.Refuse(Reason.DangerFirst);
        }
        if (terms?.NoNames is null)
        {
            return Decision<NoNamesItem>.Refuse(Reason.NoNamesNotHere);
        }
        var other = Exploitation.Contains(ExploitationType.Other) ? OtherExploitation : null;
        if (Age is not { } age || Exploitation.Count == 0 || string.IsNullOrWhiteSpace(Concern) || string.IsNullOrWhiteSpace(WhyNotTold)
            || (Exploitation.Contains(ExploitationType.Other) && string.IsNullOrWhiteSpace(other)))
        {
            return Decision<NoNamesItem>.Refuse(Reason.FormIncomplete);
        }
        if (Concern.Length > Referral.MostConcernCharacters || WhyNotTold.Length > Referral.MostLongCharacters || other?.Length > Referral.MostShortCharacters)
        {
            return Decision<NoNamesItem>.Refuse(Reason.TextTooLong);
        }
        if (!terms.Areas.Contains(Area) || (Agency != Referral.AnotherAgency && terms.Agencies.All(agency => agency.Id != Agency)))
        {
            return Decision<NoNamesItem>.Refuse(Reason.UnknownChoice);
        }
        var passes = PassedWords.Of(terms);
        if (!NamelessText.TryRead(Concern, passes, today, out var concern)
            || !NamelessText.TryRead(WhyNotTold, passes, today, out var why)
            || !NamelessText.TryRead(other ?? "", passes, today, out var kind))
        {
            return Decision<NoNamesItem>.Refuse(Reason.LooksIdentifying);
        }
        var item = new NoNamesItem
        {
            Reference = reference,
            Forum = terms.Forum,
            Age = age,
            Area = Area,
            Exploitation = [.. Exploitation.Distinct().Order()],
            OtherExploitation = other is null ? null : kind,
            Concern = concern,
            TellingIsUnsafe = TellingIsUnsafe,
            WhyNotTold = why,
            ImmediateDanger = Danger is Danger.HelpCalled,
            By = By,
            ByAgency = Agency,
            At = now,
            Draft = Draft,
            FormVersion = FormVersion,
        };
        return Decision<NoNamesItem>.Accept(item, new AuditFact(Verb, reference.ToString()), [.. Tell(item, terms, roster, today)]);
    }

    /// <summary>The chair, who runs the discussion, and the coordinator, who makes the agenda.</summary>
    private static IEnumerable<Notice> Tell(NoNamesItem item, TermsOfReference terms, Roster roster, DateOnly today) =>
        roster.Chairs(terms, today).Concat(roster.Coordinator is { } coordinator ? [coordinator] : []).Distinct().Select(person => new Notice
        {
            Id = $"noname.received:{item.Reference}:{person}",
            To = person,
            Kind = NoticeKind.NoNamesReceived,
            Forum = terms.Forum,
            NotBefore = item.At,
            Items = [new(item.Reference.ToString(), item.ImmediateDanger ? Notice.Danger : "")],
        });
}
