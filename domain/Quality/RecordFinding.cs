using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Domain.Quality;

/// <summary>A member says what they found of one item; whoever chairs the group that dealt with it does not judge it. A later word replaces the earlier one.</summary>
public sealed record RecordFinding(int Number, QualityJudgement? Judgement, string? Note, PersonId By)
{
    public const string Name = "quality.finding";

    public Decision<QualitySample> Decide(QualitySample sample, TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (sample[Number] is not { } item)
        {
            return Decision<QualitySample>.Refuse(Reason.NotFound);
        }
        if (roster.Find(By, today) is not { } held)
        {
            return Decision<QualitySample>.Refuse(Reason.NoSeat);
        }
        if (roster.HeldBy(By, today).Any(own => own.OfficeOf == item.Group))
        {
            return Decision<QualitySample>.Refuse(Reason.OwnWorkNotJudged);
        }
        if (Judgement is not { } judgement)
        {
            return Decision<QualitySample>.Refuse(Reason.JudgementNeeded);
        }
        var note = EmptyAnswer.Without(Note);
        if ((note is not null || judgement is not QualityJudgement.Meets) && EntryText.Fault(note, QualitySample.MostNote, Reason.FindingNoteNeeded, passes, today) is { } why)
        {
            return Decision<QualitySample>.Refuse(why);
        }
        if (item.Findings.FirstOrDefault(known => known.By == By) is { } known && known.Judgement == judgement && known.Note == note)
        {
            return new Decision<QualitySample>.AlreadySo(sample);
        }
        var found = item with { Findings = [.. item.Findings.Where(finding => finding.By != By), new(By, terms.AgencyOf(held.Seat), judgement, note, now)] };
        return Decision<QualitySample>.Accept(
            sample with { Items = [.. sample.Items.Select(one => one.Number == Number ? found : one)] },
            new AuditFact(Name, sample.Id, $"{Number} {judgement}"));
    }
}
