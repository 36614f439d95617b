using System.Text.RegularExpressions;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Bot.Missing;

/// <summary>Reads what is typed about missing episodes: "CH-2041/3 2027-03-27 22:30 to 2027-03-28 23:31".</summary>
internal static partial class MissingTyped
{
    private const string Rest = "rest";

    /// <summary>The child and the episode; nothing when no reference stands at the start.</summary>
    public static Dictionary<string, string> About(string text)
    {
        var found = Reference().Match(text);
        var read = new Dictionary<string, string>();
        if (found.Success && EpisodeReference.Read(found.Groups["ref"].Value) is { } about)
        {
            read[MissingVerbs.Child] = about.Child.ToString();
            read[Rest] = found.Groups["rest"].Value;
            if (about.Number is { } number)
            {
                read[MissingVerbs.Episode] = number.ToString();
            }
        }
        return read;
    }

    /// <summary>
    /// The same with the dates and times that follow, in the order of the names. Where one of several cannot be read, none
    /// is: a return must not be taken for a start.
    /// </summary>
    public static Func<string, IReadOnlyDictionary<string, string>> With(params IReadOnlyList<string> moments) => text =>
    {
        var read = About(text);
        var rest = read.GetValueOrDefault(Rest, "");
        var said = Moment().Matches(rest);
        if (said.Count < moments.Count && Moment().Replace(rest, "") is var unread && unread.Any(char.IsAsciiDigit))
        {
            read[MomentInputs.OnName(moments[0])] = unread;
            return read;
        }
        foreach (var (name, moment) in moments.Zip(said))
        {
            read[MomentInputs.OnName(name)] = TypedDate.AsSent(moment.Groups["on"].Value);
            read[MomentInputs.AtName(name)] = $"{moment.Groups["at"].Value} {moment.Groups["half"].Value}".Trim();
            read[MomentInputs.WhichName(name)] = moment.Groups["which"].Value.ToLowerInvariant();
        }
        return read;
    };

    /// <summary>"CH-2041/3 held 2027-03-29 10:00 by Sam, advocacy service".</summary>
    public static IReadOnlyDictionary<string, string> Interview(string text)
    {
        var read = new Dictionary<string, string>(With(MomentInputs.When)(text));
        var rest = Moment().Replace(read.GetValueOrDefault(Rest, ""), " ").Trim();
        var words = rest.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        InterviewState? state = (words.Length == 0 ? "" : words[0].ToLowerInvariant()) switch
        {
            "offered" => InterviewState.Offered,
            "declined" => InterviewState.Declined,
            "done" or "held" => InterviewState.Done,
            _ => null,
        };
        if (state is { } known)
        {
            read[MissingVerbs.State] = known.ToString();
            read[MissingVerbs.Who] = words.Length > 1 ? By().Replace(words[1], "") : "";
        }
        return read;
    }

    /// <summary>"CH-2041 3 and 4".</summary>
    public static IReadOnlyDictionary<string, string> Two(string text)
    {
        var read = About(text);
        var numbers = Number().Matches(read.GetValueOrDefault(Rest, ""));
        if (numbers.Count == 2)
        {
            read[MissingVerbs.Episode] = numbers[0].Value;
            read[MissingVerbs.Other] = numbers[1].Value;
        }
        return read;
    }

    /// <summary>"CH-2041", and for a report of an episode that is known "CH-2041 same as 3".</summary>
    public static IReadOnlyDictionary<string, string> Form(string text)
    {
        var about = About(text);
        var read = new Dictionary<string, string> { [FormPress.FormName] = MissingForm.Id, [FormPress.AboutName] = about.GetValueOrDefault(MissingVerbs.Child, "") };
        if (SameAs().Match(about.GetValueOrDefault(Rest, "")) is { Success: true } same)
        {
            read[MissingVerbs.SameAs] = same.Groups["number"].Value;
        }
        return read;
    }

    [GeneratedRegex(@"^\s*(?<ref>ch[\s‐‑–-]*\d{1,7}(\s*/\s*\d{1,6})?)(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<on>\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2} \p{L}{3,12} \d{4})[ T,]+(at )?(?<at>\d{1,2}[:.]\d{2})(\s*(?<half>[ap]m)\b)?(\s+(?<which>first|second)\b)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Moment();

    [GeneratedRegex(@"^by\s+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex By();

    [GeneratedRegex(@"\d{1,6}", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"same as (episode )?(?<number>\d{1,6})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex SameAs();
}
