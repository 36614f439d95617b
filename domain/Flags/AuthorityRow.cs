using System.Globalization;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Csv;

namespace PanelAssistant.Domain.Flags;

/// <summary>A row of the local authority's list: a reference, and since when if it says so.</summary>
/// <param name="Number">As a spreadsheet counts.</param>
/// <param name="Fault">What is wrong with it; nothing of what stands in it.</param>
public sealed record AuthorityRow(int Number, CaseReference? Child, DateOnly? On, RowFault? Fault)
{
    /// <summary>Day before month, as dates are written here.</summary>
    private static readonly string[] DateForms = ["yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy"];

    private const int MostFields = 2;

    /// <summary>A first row that holds no digit is a heading and is left out.</summary>
    public static IReadOnlyList<AuthorityRow> Read(string text, DateOnly today)
    {
        var records = CsvText.Read(text);
        var heading = records is [{ Fault: null } first, ..] && !first.Fields.Any(field => field.Any(char.IsAsciiDigit));
        return [.. records.Skip(heading ? 1 : 0).Select(record => Of(record, today))];
    }

    private static AuthorityRow Of(CsvRecord record, DateOnly today)
    {
        if (record.Fault is not null || record.Fields.Skip(MostFields).Any(field => !string.IsNullOrWhiteSpace(field)))
        {
            return new(record.Row, null, null, RowFault.NotReadable);
        }
        if (!CaseReference.TryParse(record.Fields[0], out var child))
        {
            return new(record.Row, null, null, RowFault.NoReference);
        }
        if (record.Fields is not [_, { } written, ..] || string.IsNullOrWhiteSpace(written))
        {
            return new(record.Row, child, null, null);
        }
        if (!DateOnly.TryParseExact(written.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
        {
            return new(record.Row, null, null, RowFault.DateNotReadable);
        }
        return on > today ? new(record.Row, null, null, RowFault.DateInFuture) : new(record.Row, child, on, null);
    }
}

public enum RowFault
{
    /// <summary>A quotation mark in the wrong place, or more than a reference and a date.</summary>
    NotReadable,
    NoReference,
    DateNotReadable,
    DateInFuture,

    /// <summary>The reference stood in an earlier row, which was taken.</summary>
    Twice,

    /// <summary>Nobody here has that reference.</summary>
    NotKnown,
}
