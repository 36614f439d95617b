using System.Globalization;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Cards.Minutes;

/// <summary>Which child's extract is still to be put on which system. Nothing here writes to those systems.</summary>
/// <param name="Mine">Systems for which the reader may answer.</param>
public sealed record UploadsView(MeetingMinutes Minutes, TermsOfReference Terms, IReadOnlyList<UploadSystem> Mine, Func<Domain.PersonId, string> NameOf, int From = 0, string? Said = null, bool SaidIsRefusal = false);

public static class UploadsCard
{
    public const int PageSize = 6;

    public static PersonalCard Render(UploadsView view, Language words)
    {
        var title = words["Children's records: {0}, {1}", view.Terms.ShortName, Dates.Of(view.Minutes.Meeting, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.AddRange(view.Terms.UploadTo.Select(system => system.Clause).Distinct().Select(clause => Text.Note(view.Terms.Clause(clause).Rule)));
        var outstanding = TickUpload.Outstanding(view.Minutes, view.Terms).Count();
        body.Add(Text.Of(outstanding == 0 ? words["Every record is where it belongs."] : words["Still to be put on a system: {0}.", outstanding]));
        var children = view.Minutes.Body.Items.Where(item => item.IsChild).ToList();
        foreach (var item in children.Skip(view.From).Take(PageSize))
        {
            body.Add(Child(view, item, words));
        }
        var next = view.From + PageSize;
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. next < children.Count
                    ? (CardAction[])[new Press(words["More"], MinutesVerbs.Of(MinutesVerbs.Uploads, view.Minutes.Reference, new KeyValuePair<string, string>(MinutesVerbs.From, next.ToString(CultureInfo.InvariantCulture)))) { WithInputs = false }]
                    : [],
                new Press(words["Back"], MinutesVerbs.Of(MinutesVerbs.Show, view.Minutes.Reference)) { WithInputs = false },
            ],
        };
    }

    private static Container Child(UploadsView view, MinutesItem item, Language words)
    {
        List<Element> lines = [Text.Of(item.Reference) with { Weight = "Bolder" }];
        foreach (var system in view.Terms.UploadTo)
        {
            var tick = view.Minutes.Uploads.FirstOrDefault(tick => tick.Child == item.Reference && tick.System == system.Id);
            lines.Add(Text.Of(tick is null ? words["{0}: still to do", system.Name]
                : !TickUpload.IsDone(view.Minutes, item.Reference, system.Id) ? words["{0}: to do again, corrected since {1} put it there on {2}", system.Name, PlainText.Escape(view.NameOf(tick.By)), Dates.OfMoment(tick.At, words)]
                : words["{0}: done by {1} on {2}", system.Name, PlainText.Escape(view.NameOf(tick.By)), Dates.OfMoment(tick.At, words)]) with
            { Spacing = "Small" });
        }
        var open = view.Mine.Where(system => !TickUpload.IsDone(view.Minutes, item.Reference, system.Id));
        if (CaseReference.TryParse(item.Reference, out var child))
        {
            lines.Add(new Buttons(
            [
                new Press(words["Extract"], MinutesVerbs.About(MinutesVerbs.File, view.Minutes.Reference, child)),
                .. open.Select(system => new Press(words["On {0}", system.Name], MinutesVerbs.Of(MinutesVerbs.Upload, view.Minutes.Reference,
                    new(MinutesVerbs.Child, item.Reference), new(MinutesVerbs.System, system.Id), new(MinutesVerbs.From, view.From.ToString(CultureInfo.InvariantCulture))))),
            ]));
        }
        return new(lines) { Separator = true, Spacing = "Small" };
    }
}
