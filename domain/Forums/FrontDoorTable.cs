namespace PanelAssistant.Domain.Forums;

/// <summary>The part of the table about the front door.</summary>
internal static class FrontDoorTable
{
    public static void Rows(TextTable page, FrontDoor door)
    {
        page.Heading("Front door");
        page.Row("Front door", $"{door.Name}, replies within {TermsTable.Count(door.ReplyWorkingDays, "working day")} [{door.Clause}]");
        page.Row("A referrer is told", door.Reply);
        page.Row("Reviewed by", door.ReviewedBy);
        page.Row("Overlap", door.Overlap is { } overlap
            ? $"discussed with {overlap.Team}: {string.Join(", ", overlap.Types)} [{overlap.Clause}]"
            : "no other team is asked");
        page.Row("Assessment", door.Assessment is { } rule
            ? $"by {rule.Team} when a screened child is missing or being exploited now [{rule.Clause}]"
            : "no case must be assessed");
        if (door.Assessment is { AsksKeyworker: true })
        {
            page.Row("", "the keyworker is asked whether the forum is needed");
        }
        page.Row("Asked for more", door.Questions is { } asked
            ? $"reminded on day {string.Join(", ", asked.Nudges)} from the day by which the answer is wanted, while the referral is undecided [{asked.Clause}]"
            : "nobody is reminded of a question");
        foreach (var outcome in door.Outcomes)
        {
            var where = outcome.Family is { } family ? $", goes to {family}" : "";
            page.Row($"Outcome {outcome.Id}", $"{outcome.Title}{where}. The referrer is told: {outcome.Tells}");
        }
    }
}
