using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>The lines of a referral's card for the reviewing role.</summary>
internal static class ReviewLines
{
    public static IEnumerable<Fact> Child(ReviewView view, Language words)
    {
        var child = view.Child;
        yield return new(words["Child"], $"{PlainText.Escape(child.Name)} ({child.Reference})");
        yield return new(words["Date of birth"], words["{0}, age {1}", Dates.Of(child.Born.Day, words), child.Born.AgeOn(view.Today)]);
        yield return new(words["Area"], PlainText.Escape(child.Area));
        yield return new(words["Concerns"], string.Join("; ", child.Exploitation.Select(type => words[type.Title()])));
        yield return new(words["Open to children's social care"], Answer(child.OpenToSocialCare, words));
        yield return new(words["A sibling is open"], Answer(child.SiblingsOpen, words));
        if (child.LeadProfessional is { } lead)
        {
            yield return new(words["Lead professional"], PlainText.Escape(lead));
        }
        if (child.PlacedBy is { } authority)
        {
            yield return new(words["Placed by"], PlainText.Escape(authority));
        }
        if (view.Referral.AllocatedSocialWorker is { } worker)
        {
            yield return new(words["Social worker there"], PlainText.Escape(worker));
        }
    }

    public static IEnumerable<Fact> Referral(ReviewView view, int cut, Language words)
    {
        var referral = view.Referral;
        yield return new(words["From"], PlainText.Escape(view.From));
        yield return new(words["Received"], words["{0} at {1}", Dates.Of(UkTime.DateOf(referral.At), words), $"{UkTime.Local(referral.At):HH:mm}"]);
        if (referral.OtherExploitation is { } other)
        {
            yield return new(words["Other form"], PlainText.Escape(other));
        }
        yield return new(words["Parents and carers"], Parents(referral.Parents, cut, words));
        yield return new(words["Screening"], view.Review.Screening is { } mark
            ? words["Number {0}, of {1}", mark.Number, Dates.Of(UkTime.DateOf(mark.At), words)]
            : words["None yet"]);
    }

    public static IEnumerable<Element> Steps(ReviewView view, int cut, Language words)
    {
        var review = view.Review;
        if (review.Discussion is { } talk)
        {
            yield return Text.Section(words["Overlap"]);
            yield return Text.Of(talk.WasNeeded
                ? words["Talked with {0} on {1}.", PlainText.Escape(talk.Who!), Dates.Of(talk.On!.Value, words)]
                : words["No talk was needed."]);
            yield return Text.Typed(PlainText.Shorten(talk.Result, cut));
        }
        if (review.Decision is { } decision)
        {
            yield return Text.Section(words["Outcome: {0}", FrontDoorWords.Outcome(decision.Outcome, view.Door)]);
            yield return Text.Typed(PlainText.Shorten(decision.Why, cut));
            if (decision.WhyNotAssessed is { } why)
            {
                yield return Text.Of(words["Why not assessed: {0}", PlainText.Escape(PlainText.Shorten(why, cut))]);
            }
            if (decision.ThresholdMet is { } met)
            {
                yield return Text.Of(met
                    ? words["The threshold for a strategy discussion or a section 47 enquiry is met."]
                    : words["The threshold for a strategy discussion or a section 47 enquiry is not met."]);
            }
        }
        if (review.Keyworker is { } answer)
        {
            yield return Text.Section(answer.Outcome is { } outcome
                ? words["Keyworker: a group is needed, {0}", FrontDoorWords.Outcome(outcome, view.Door)]
                : words["Keyworker: no group is needed"]);
            yield return Text.Typed(PlainText.Shorten(answer.Who is { } who ? $"{who}: {answer.Why}" : answer.Why, cut));
        }
    }

    private static string Parents(ParentsTold told, int cut, Language words) => told switch
    {
        ParentsTold.Informed informed => words["{0} was told on {1}, {2}. Recorded: {3}", PlainText.Escape(informed.Who), Dates.Of(informed.On, words), PlainText.Escape(informed.How), PlainText.Escape(informed.Evidence)],
        ParentsTold.NotAble not => words["Could not be told: {0}", PlainText.Escape(PlainText.Shorten(not.Why, cut))],
        ParentsTold.NotSafe not => words["Telling them would not be safe: {0}", PlainText.Escape(PlainText.Shorten(not.Why, cut))],
        _ => "",
    };

    private static string Answer(Known answer, Language words) => answer switch
    {
        Known.Yes => words["Yes"],
        Known.No => words["No"],
        _ => words["Not known"],
    };
}
