namespace PanelAssistant.Domain.Records;

/// <summary>One line of the audit trail: what was done to which record. Who and when are added where it is stored.</summary>
/// <param name="Verb">The published name of the command, for example <c>flag.vote</c>.</param>
/// <param name="About">A reference, never a name.</param>
/// <param name="Detail">A code or a count; never free text that a person typed.</param>
public sealed record AuditFact(string Verb, string About, string? Detail = null)
{
    private static readonly char[] Joints = [':', '/', ' '];

    /// <summary>
    /// The record that something belongs to: CH-2041 of the child's episode CH-2041/2 and of its place on a group's list.
    /// Nothing for what has no reference, such as a roster.
    /// </summary>
    public static string? RecordOf(string about) => about.Split(Joints).FirstOrDefault(IsReference);

    private static bool IsReference(string part)
    {
        var hyphen = part.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0
            && hyphen < part.Length - 1
            && part.AsSpan(0, hyphen).IndexOfAnyExceptInRange('A', 'Z') < 0
            && part.AsSpan(hyphen + 1).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
