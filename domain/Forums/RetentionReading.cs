using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Forums;

/// <summary>Reads how long records are kept: one rule for each class, each with its clause.</summary>
internal static class RetentionReading
{
    private const int Most = 150;

    /// <summary>A partnership that sets its own years says them for all three; what it does not say of other classes is as usual.</summary>
    private static readonly RecordClass[] OfChildren = [RecordClass.LookedAfter, RecordClass.AtRisk, RecordClass.Referred];

    public static IReadOnlyList<RetentionRule> Rules(StrictValue list, ClauseBook clauses)
    {
        var rules = new List<RetentionRule>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields("class", "years", "from", "clause");
            var rule = new RetentionRule(
                (RecordClass)fields["class"].Choice("looked-after", "at-risk", "referred", "minutes", "person-of-interest", "no-names"),
                fields["years"].Whole(1, Most),
                (RetentionStart)fields["from"].Choice("birth", "closure"),
                clauses.Cited(fields["clause"]));
            if (rules.Any(other => other.Class == rule.Class))
            {
                throw fields["class"].Refuse("That class of records is listed twice.");
            }
            if (rule.Class is RecordClass.LookedAfter && (rule.From is not RetentionStart.Birth || rule.Years < RetentionRule.LeastForLookedAfter))
            {
                throw fields["years"].Refuse("The record of a child who was looked after is kept for at least 75 years from birth (Care Planning Regulations 2010, regulation 50).");
            }
            if (rule.From is RetentionStart.Birth && !OfChildren.Contains(rule.Class))
            {
                throw fields["from"].Refuse("Only the years of a child's record count from birth. Say \"closure\".");
            }
            rules.Add(rule);
        }
        return OfChildren.All(kind => rules.Any(rule => rule.Class == kind))
            ? [.. rules, .. RetentionRule.Usual.Where(usual => rules.TrueForAll(rule => rule.Class != usual.Class))]
            : throw list.Refuse("Say it for each class of children's records: \"looked-after\", \"at-risk\" and \"referred\".");
    }
}
