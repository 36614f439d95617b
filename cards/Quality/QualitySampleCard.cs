using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Quality;

namespace PanelAssistant.Cards.Quality;

/// <param name="Sample">The latest; nothing where none was drawn.</param>
/// <param name="Meeting">The local day of the meeting that it is for.</param>
/// <param name="MayDraw">The reader runs the group, and no sample was drawn for its next meeting.</param>
public sealed record QualitySampleView(TermsOfReference Terms, QualitySample? Sample, DateOnly? Meeting, Func<ForumId, string> NameOf, bool MayDraw, string? Said = null, bool SaidIsRefusal = false);

/// <summary>The items that a strategic group looks at, without the children.</summary>
public static class QualitySampleCard
{
    public static PersonalCard Render(QualitySampleView view, Language words)
    {
        var title = words["Quality of work, {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view.Sample is not { } sample)
        {
            body.Add(Text.Of(words["No sample was drawn yet."]));
        }
        else
        {
            body.Add(Text.Of(words["Drawn by chance on {0}, for the meeting on {1}.", Dates.Of(sample.On, words), view.Meeting is { } day ? Dates.Of(day, words) : ""]));
            foreach (var item in sample.Items)
            {
                body.Add(new Container(
                [
                    Text.Of(words["Item {0}. {1}, {2}: {3}", item.Number, view.NameOf(item.Group), Dates.Of(item.Meeting, words), QualityWords.State(item, words)]),
                    new Buttons([new Press(words["Open item {0}", item.Number], QualityVerbs.About(QualityVerbs.Item, sample, item.Number)) { WithInputs = false }]),
                ])
                { Separator = true });
            }
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.MayDraw ? [new Press(words["Draw a sample"], QualityVerbs.In(QualityVerbs.Draw, view.Terms.Forum)) { WithInputs = false }] : [],
        };
    }
}
