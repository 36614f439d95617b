using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Links;
using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Sharing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Cases;

/// <summary>A child's record for those who may see it.</summary>
public sealed record CaseView
{
    public required ForumId Forum { get; init; }

    public required Child Child { get; init; }

    public required CaseSummary Summary { get; init; }

    public Flag? Flag { get; init; }

    /// <summary>The direction of the last two screenings, in words.</summary>
    public string? Direction { get; init; }

    public required bool IsMember { get; init; }

    public bool MayChair { get; init; }

    /// <summary>They run a group that has the child: they answer for what becomes of the record.</summary>
    public bool AnswersFor { get; init; }

    /// <summary>They may put the name and the date of birth right.</summary>
    public bool MayCorrect { get; init; }

    /// <summary>They see what the record said until it was put right.</summary>
    public bool SeesCorrections { get; init; }

    /// <summary>As any group knows them.</summary>
    public Func<PersonId, string> NameOf { get; init; } = static person => person.Value;

    /// <summary>For members: the links of which they may see both ends.</summary>
    public IReadOnlyList<LinkLine> Links { get; init; } = [];

    public required FrontDoor Door { get; init; }
}

public static class CaseCard
{
    public static PersonalCard Render(CaseView view, Language words)
    {
        var child = view.Child;
        var title = words["Case {0}", child.Reference];
        List<Element> body = [Text.Title(title), CaseLines.Of(view.Summary, words), new Facts([.. Details(child, words)])];
        if (view.Direction is { } direction)
        {
            body.Add(Text.Of(direction) with { Weight = "Bolder" });
        }
        if (view.Flag is { } flag)
        {
            body.Add(Text.Of(flag.FlaggedSince is { } since
                ? words["Flagged by the group since {0}.", Dates.Of(since, words)]
                : words["Not flagged by the group."]));
        }
        body.AddRange(Hold(view, words));
        body.AddRange(Corrections(view, words));
        if (child.Parents is { Evidenced: false })
        {
            body.Add(Text.Of(words["Parents or carers have not been told. Some groups discuss a child only without a name until they have."]));
            body.Add(new Buttons([new Press(words["Parents have been told"], new(CaseVerbs.Parents, new KeyValuePair<string, string>(CaseVerbs.Child, child.Reference.ToString())))]));
        }
        body.AddRange(FrontDoorCards.Lines(child, view.Door, words));
        if (view.IsMember && child.ReferredAgain.Count > 0)
        {
            body.Add(Text.Of(words["Referred again: {0}. The front door has what was written.", string.Join(", ", child.ReferredAgain)]));
        }
        if (view.IsMember && child.JoinedFrom.Count > 0)
        {
            body.Add(Text.Of(words["Also known as {0}: flags, decisions and what was shared under that reference stand there.", string.Join(", ", child.JoinedFrom)]));
        }
        if (view.IsMember)
        {
            body.AddRange(LinkLines.Of(view.Links, view.MayChair ? view.Forum : null, words));
        }
        // As many main buttons as a card shows are taken.
        body.Add(new Buttons([new Press(words["What was shared"], ShareVerbs.About(ShareVerbs.List, child.Reference))]));
        List<CardAction> actions =
        [
            new Press(words["Screenings"], new(ScreeningVerbs.History, new KeyValuePair<string, string>(ScreeningVerbs.About, child.Reference.ToString()))),
            new Press(words["New screening"], new FormPress(ScreeningForm.Id, About: child.Reference.ToString()).As(FormVerbs.Open)),
        ];
        actions.Add(new Press(words["Front door"], new(CaseVerbs.FrontDoor, new KeyValuePair<string, string>(CaseVerbs.Child, child.Reference.ToString()))));
        if (view is { IsMember: true, Flag.Confirmations.Count: > 0 })
        {
            actions.Add(new Press(words["Confirmations"], FlagVerbs.About(FlagVerbs.ConfirmView, view.Forum, child.Reference)));
        }
        if (view.IsMember)
        {
            actions.Add(new Press(words["Add a link"], new(LinkVerbs.Add, new KeyValuePair<string, string>(LinkVerbs.Child, child.Reference.ToString()))));
        }
        return new() { Summary = title, Body = body, Actions = actions };
    }

    private static IEnumerable<Element> Corrections(CaseView view, Language words)
    {
        if (view.SeesCorrections)
        {
            foreach (var line in CorrectionLines.Of(view.Child, view.NameOf, Correction.MostCharacters, words))
            {
                yield return line;
            }
        }
        if (view.MayCorrect)
        {
            yield return new Buttons([new Press(words["Correct the name or date of birth"], new FormPress(CorrectionForm.Id, About: view.Child.Reference.ToString()).As(FormVerbs.Open))]);
        }
    }

    /// <summary>That it is on hold is for everybody who sees the record; why, for members.</summary>
    private static IEnumerable<Element> Hold(CaseView view, Language words)
    {
        if (view.Child.Holds.LastOrDefault(hold => hold.Released is null) is { } hold)
        {
            List<Element> items = [Text.Of(words["On legal hold since {0}: nothing of this record may be removed.", Dates.OfMoment(hold.At, words)])];
            if (view.IsMember)
            {
                items.Add(Text.Typed(hold.Why) with { Spacing = "Small" });
            }
            yield return new Container(items) { Style = "warning" };
        }
        if (view.AnswersFor)
        {
            yield return new Buttons(
            [
                new Press(words["Legal hold"], RecordVerbs.About(RecordVerbs.Hold, view.Child.Reference)),
                new Press(words["Everything as a file"], RecordVerbs.About(RecordVerbs.Export, view.Child.Reference)),
            ]);
        }
    }

    private static IEnumerable<Fact> Details(Child child, Language words)
    {
        yield return new(words["Date of birth"], Dates.Of(child.Born.Day, words));
        yield return new(words["Open to children's social care"], Answer(child.OpenToSocialCare, words));
        yield return new(words["A sibling is open"], Answer(child.SiblingsOpen, words));
        if (child.LeadProfessional is { } lead)
        {
            yield return new(words["Lead professional"], PlainText.Escape(lead));
        }
        if (child.NoNames is { } before)
        {
            yield return new(words["Before the name was given"], before.ToString());
        }
        if (child.PlacedBy is { } authority)
        {
            yield return new(words["Placed by"], PlainText.Escape(authority));
        }
    }

    private static string Answer(Known answer, Language words) => answer switch
    {
        Known.Yes => words["Yes"],
        Known.No => words["No"],
        _ => words["Not known"],
    };
}
