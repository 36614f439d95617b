using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Cards.Privacy;

/// <summary>What looks identifying, by kind and place. What it is stands in the box beside it and is never repeated.</summary>
internal sealed record IdentifyingWords(IReadOnlyList<(IdentifyingKind Kind, int Sentence)> Found, int Sentences) : ISaid
{
    public const string Problem = "This may tell who somebody is: {0}. Take it out, or say it another way, for example \"a girl of 14\" or \"a school in the area\".";

    private const int Most = 4;

    public static IdentifyingWords Of(IReadOnlyList<Identifying> found) =>
        new([.. found.Select(one => (one.Kind, one.Sentence)).Distinct()], found.Max(one => one.Sentence));

    public string In(Language words)
    {
        var shown = Found.Take(Most).Select(one => Sentences > 1 ? words["{0} in sentence {1}", Kind(one.Kind, words), one.Sentence] : Kind(one.Kind, words)).ToList();
        return string.Join(", ", Found.Count > Most ? shown.Append(words["and more"]) : shown);
    }

    private static string Kind(IdentifyingKind kind, Language words) => kind switch
    {
        IdentifyingKind.Name => words["a name"],
        IdentifyingKind.Initials => words["initials"],
        IdentifyingKind.BirthDate => words["a date of birth"],
        IdentifyingKind.NhsNumber => words["an NHS number"],
        IdentifyingKind.PupilNumber => words["a pupil number"],
        IdentifyingKind.Postcode => words["a postcode"],
        IdentifyingKind.Address => words["an address"],
        IdentifyingKind.School => words["the name of a school"],
        IdentifyingKind.Phone => words["a phone number"],
        _ => words["an e-mail address or user name"],
    };
}
