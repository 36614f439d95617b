using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Records;

/// <summary>Whom somebody must think of before a line is given to the person it is about.</summary>
public enum ThirdParty
{
    None,

    /// <summary>Somebody acting in their work.</summary>
    Professional,

    ParentOrCarer,

    Sibling,

    /// <summary>A place, a group of people, or a person of interest.</summary>
    Others,

    /// <summary>Somebody wrote it freely: it may name anybody.</summary>
    FreeText,
}

public sealed record ExportLine(string Label, string Text, ThirdParty Mark = ThirdParty.None);

/// <summary>One document about a child, in words.</summary>
/// <param name="At">By which it stands in order.</param>
/// <param name="Class">What kind of record it is.</param>
/// <param name="Source">Where in the bot it comes from: the group, or the form.</param>
public sealed record ExportEntry(DateTimeOffset At, string Class, string Reference, string Source, IReadOnlyList<ExportLine> Lines);

/// <summary>What turns ids into words while an export is written.</summary>
public sealed record ExportBook(Func<PersonId, string> NameOf, Func<ForumId, TermsOfReference?> TermsOf)
{
    public string Group(ForumId forum) => TermsOf(forum)?.ShortName ?? forum.Value;

    public string Agency(ForumId forum, AgencyId agency) => TermsOf(forum)?.Agencies.FirstOrDefault(known => known.Id == agency)?.Name ?? agency.Value;
}
