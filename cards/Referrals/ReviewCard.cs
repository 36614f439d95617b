using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>One referral with everything that the reviewing role needs to decide.</summary>
public sealed record ReviewView
{
    public required FrontDoorReview Review { get; init; }

    public required Referral Referral { get; init; }

    /// <summary>The child as things stand now.</summary>
    public required Child Child { get; init; }

    public required FrontDoor Door { get; init; }

    /// <summary>What each group says.</summary>
    public required IReadOnlyList<RouteAnswer> Routes { get; init; }

    public required IReadOnlyList<ForumItem> Items { get; init; }

    public required Func<ForumId, string> GroupName { get; init; }

    public required string From { get; init; }

    public required DateOnly Today { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>Numbers of the questions whose notice did not reach the person.</summary>
    public IReadOnlyCollection<int> Unreached { get; init; } = [];

    /// <summary>Of a joined referral, the record that is kept now, where that is not the one it was joined to.</summary>
    public CaseReference? Kept { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }

    /// <summary>A screening is the next step: the keyworker's, for the group.</summary>
    public bool AsksForScreening { get; init; }
}

public static class ReviewCard
{
    // A card is bounded. Long text is cut first, and says so.
    private static readonly int[] Cuts = [4000, 1500, 600, 250];

    public static PersonalCard Render(ReviewView view, Language words) =>
        Cuts.Select(cut => Draw(view, cut, words)).First(card => card.ToUtf8().Length <= Card.MostBytes);

    private static PersonalCard Draw(ReviewView view, int cut, Language words)
    {
        var title = words["Referral {0}", view.Review.Referral];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Of(FrontDoorWords.Standing(view.Review, view.Door, view.Today, words)) with { Weight = "Bolder" });
        if (FrontDoorWords.Overlap(view.Review, view.Door, words) is { } overlap)
        {
            body.Add(Text.Of(overlap));
        }
        if (FrontDoorWords.Asked(view.Review, words) is { } asked)
        {
            body.Add(Text.Of(asked));
        }
        body.AddRange(Said(view, cut, words));
        if (view.Referral.ImmediateDanger)
        {
            body.Add(new Container([Text.Of(words["The referrer answered that a child was in immediate danger and that help was called."])]) { Style = "attention" });
        }
        body.AddRange(SameChildLines.Of(view.Review, words));
        body.Add(new Facts([.. ReviewLines.Child(view, words)]));
        body.Add(Text.Section(words["The concern"]));
        body.Add(Text.Typed(PlainText.Shorten(view.Referral.Concern, cut)));
        if (view.Referral.Concern.Length > cut)
        {
            body.Add(Text.Note(words["{0} more characters stand in the referral.", view.Referral.Concern.Length - cut]));
        }
        body.Add(new Facts([.. ReviewLines.Referral(view, cut, words)]));
        body.AddRange(CorrectionLines.Of(view.Child, view.NameOf, cut, words));
        body.AddRange(ReviewLines.Steps(view, cut, words));
        if (view.Review is { Decision: null, Joined: null })
        {
            body.Add(Text.Section(words["Which group takes the child"]));
            body.AddRange(view.Routes.Where(answer => answer.InArea).Select(answer => RouteWords.Explain(answer, words)));
            body.AddRange(SocialCareInputs.Of(view.Child.OpenToSocialCare, view.Child.SiblingsOpen, FrontDoorVerbs.About(ItemVerbs.SocialCare, view.Review.Referral), words));
        }
        body.AddRange(view.Items.Select(item => Text.Of(ItemWords.OnList(item, view.GroupName(item.Forum), view.GroupName, view.Door.Name, words))));
        return new() { Summary = title, Body = body, Actions = [.. Actions(view, words)] };
    }

    /// <summary>What came since it was sent stands above what was sent.</summary>
    private static IEnumerable<Element> Said(ReviewView view, int cut, Language words)
    {
        var all = SaidLines.In(view.Review);
        if (all.Count == 0)
        {
            yield break;
        }
        yield return Text.Section(words["Asked and added since"]);
        foreach (var line in SaidLines.Of(new(view.Review, view.NameOf, view.Unreached), all.TakeLast(SaidLines.MostOnCard), cut, words))
        {
            yield return line;
        }
        List<Press> more = [];
        if (view.Review.LookBy is not null)
        {
            KeyValuePair<string, string>[] kept = (view.Kept ?? view.Review.Joined?.To) is { } to ? [new(FrontDoorVerbs.Same, to.ToString())] : [];
            more.Add(new(words["I have read it"], FrontDoorVerbs.About(FrontDoorVerbs.Look, view.Review.Referral, kept)) { WithInputs = false, Style = "positive" });
            if (!view.Review.KeyworkerIsAsked && view.Child.Watch is null && !view.Items.Any(item => item.IsHere))
            {
                more.Add(new(words["It changes the outcome: decide again"], FrontDoorVerbs.About(FrontDoorVerbs.Look, view.Review.Referral, [.. kept, new(FrontDoorVerbs.Again, Forms.ChoiceField.Yes)])) { WithInputs = false });
            }
        }
        if (view.Review.Additions.LastOrDefault(added => added.RightName is not null || added.RightBirthDate is not null) is { } right && !view.Child.Corrections.Any(made => made.At >= right.At))
        {
            var about = view.Kept ?? view.Review.Joined?.To ?? view.Review.Child;
            var open = new FormPress(CorrectionForm.Id, About: about.ToString()).As(FormVerbs.Open);
            more.Add(new(words["Put the record right"], new(open.Verb, [.. open.Values, new(FrontDoorVerbs.Referral, view.Review.Referral.ToString())])) { WithInputs = false });
        }
        if (all.Count > SaidLines.MostOnCard)
        {
            more.Add(new(words["All that was asked and added: {0}", all.Count], FrontDoorVerbs.ToPart(view.Review.Referral, FrontDoorVerbs.PartSaid)) { WithInputs = false });
        }
        if (more.Count > 0)
        {
            yield return new Buttons(more);
        }
    }

    private static IEnumerable<CardAction> Actions(ReviewView view, Language words)
    {
        var review = view.Review;
        if (view.AsksForScreening)
        {
            yield return new Press(words["Start the screening"], new FormPress(ScreeningForm.Id, About: review.Child.ToString()).As(FormVerbs.Open)) { Style = "positive" };
        }
        if (review.Joined is not null)
        {
            yield return new Press(words["Back to the queue"], new(FrontDoorVerbs.Queue));
            yield break;
        }
        if (review is { Acknowledged: null, Decision: null })
        {
            yield return new Press(words["Acknowledge"], FrontDoorVerbs.About(FrontDoorVerbs.Acknowledge, review.Referral)) { Style = "positive", WithInputs = false };
        }
        if (review.IsUndecided)
        {
            yield return new Press(words["Ask for more"], FrontDoorVerbs.ToPart(review.Referral, FrontDoorVerbs.PartAsk)) { WithInputs = false };
        }
        if (view.Door.Overlap is not null && review.Decision is null)
        {
            yield return new Press(words["Record the overlap talk"], FrontDoorVerbs.ToPart(review.Referral, FrontDoorVerbs.PartOverlap)) { WithInputs = false };
        }
        if (review.Decision is null)
        {
            yield return new Press(words["Decide"], FrontDoorVerbs.ToPart(review.Referral, FrontDoorVerbs.PartDecide)) { WithInputs = false };
        }
        if (review.KeyworkerIsAsked)
        {
            yield return new Press(words["Record the keyworker's answer"], FrontDoorVerbs.ToPart(review.Referral, FrontDoorVerbs.PartKeyworker));
        }
        yield return new Press(words["Back to the queue"], new(FrontDoorVerbs.Queue));
    }
}
