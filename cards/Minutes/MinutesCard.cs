using System.Globalization;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Cards.Minutes;

/// <summary>Minutes as one reader may see them, a page at a time, with what they may do.</summary>
public sealed record MinutesView
{
    public required MinutesComposer Composer { get; init; }

    /// <summary>The section with which the page begins.</summary>
    public int From { get; init; }

    public required bool IsTaker { get; init; }

    public required bool MayChair { get; init; }

    /// <summary>Chair or coordinator.</summary>
    public required bool Keeps { get; init; }

    /// <summary>May put extracts on a system that the terms name.</summary>
    public required bool Uploads { get; init; }

    /// <summary>They were sent these minutes and have not said that they read them.</summary>
    public required bool AsksRead { get; init; }

    /// <summary>Where the file for the group's folder stands; only for those who keep the minutes.</summary>
    public Filing? Filing { get; init; }

    /// <summary>They were locked before the group had a folder, and the reader may send them there.</summary>
    public bool MayFile { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class MinutesCard
{
    /// <summary>Sections on one page, or as many as fit.</summary>
    public const int PageSize = 6;

    /// <summary>Of one table: a card is read on a phone, and the file holds them all.</summary>
    private const int MostRows = 40;

    public static PersonalCard Render(MinutesView view, Language words)
    {
        var paper = view.Composer.Paper();
        for (var sections = PageSize; sections > 1; sections--)
        {
            var card = Draw(view, paper, sections, MinutesText.MostSection, words);
            if (card.ToUtf8().Length <= Card.MostBytes)
            {
                return card;
            }
        }
        return FittingCard.Of("Minutes", cut => Draw(view, paper, 1, cut, words));
    }

    private static PersonalCard Draw(MinutesView view, MinutesPaper paper, int sections, int cut, Language words)
    {
        var minutes = view.Composer.Copy.Minutes;
        List<Element> body = [Text.Title(paper.Title), Text.Note(paper.Marking)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view is { Keeps: true, Filing: { } filing })
        {
            body.Add(FilingWords.Of(filing, words));
        }
        var from = Math.Clamp(view.From, 0, Math.Max(0, paper.Sections.Count - 1));
        foreach (var section in paper.Sections.Skip(from).Take(sections))
        {
            body.Add(Text.Section(PlainText.Escape(section.Title)));
            body.AddRange(section.Blocks.SelectMany(block => Elements(block, cut, words)));
        }
        if (view.IsTaker && !minutes.IsFinal)
        {
            body.AddRange(ForTaker(view, minutes, words));
        }
        if (view.MayChair && minutes.State is not MinutesState.Locked)
        {
            body.AddRange(ForChair(minutes, words));
        }
        var next = from + sections;
        return new()
        {
            Summary = paper.Title,
            Body = body,
            Actions =
            [
                .. next < paper.Sections.Count
                    ? (CardAction[])[new Press(words["More"], MinutesVerbs.Of(MinutesVerbs.Show, minutes.Reference, new KeyValuePair<string, string>(MinutesVerbs.From, next.ToString(CultureInfo.InvariantCulture)))) { WithInputs = false }]
                    : [],
                .. view.AsksRead ? (CardAction[])[new Press(words["I have read them"], MinutesVerbs.Of(MinutesVerbs.Read, minutes.Reference)) { WithInputs = false }] : [],
                new Press(words["Word file"], MinutesVerbs.Of(MinutesVerbs.File, minutes.Reference)) { WithInputs = false },
                .. view.MayFile ? (CardAction[])[new Press(words["File in SharePoint"], MinutesVerbs.Of(MinutesVerbs.Folder, minutes.Reference)) { WithInputs = false }] : [],
                .. minutes.IsFinal && (view.Keeps || view.IsTaker)
                    ? (CardAction[])[new Press(words["Send"], MinutesVerbs.Of(MinutesVerbs.Circulation, minutes.Reference)) { WithInputs = false }]
                    : [],
                .. minutes.State is MinutesState.Locked && (view.MayChair || view.IsTaker)
                    ? (CardAction[])[new Press(words["Addendum"], MinutesVerbs.Of(MinutesVerbs.AddendumForm, minutes.Reference)) { WithInputs = false }]
                    : [],
                .. minutes.IsFinal && view.Uploads
                    ? (CardAction[])[new Press(words["Children's records"], MinutesVerbs.Of(MinutesVerbs.Uploads, minutes.Reference)) { WithInputs = false }]
                    : [],
            ],
        };
    }

    private static IEnumerable<Element> ForTaker(MinutesView view, MeetingMinutes minutes, Language words) =>
    [
        Text.Section(words["For the minute taker"]),
        new ChoiceInput(MinutesVerbs.Part, words["Section"],
        [
            .. MinutesText.Sections.Select(key => new Choice(MinutesWords.Section(key, words), key)),
            .. view.Composer.Copy.Items.Select(item => new Choice(item.Title ?? item.Reference, item.Reference)),
        ])
        { Placeholder = words["Choose a section"] },
        new Buttons(
        [
            new Press(words["Write in it"], MinutesVerbs.Of(MinutesVerbs.Section, minutes.Reference)),
            new Press(words["Add an action"], MinutesVerbs.Of(MinutesVerbs.ActionForm, minutes.Reference)),
            new Press(words["Gather again"], MinutesVerbs.Of(MinutesVerbs.Draft, minutes.Reference)) { WithInputs = false },
            new Press(words["Ask the chair to approve"], MinutesVerbs.Of(MinutesVerbs.Offer, minutes.Reference)) { WithInputs = false },
        ]),
    ];

    private static IEnumerable<Element> ForChair(MeetingMinutes minutes, Language words) =>
    [
        Text.Section(words["For the chair"]),
        new TextInput(MinutesVerbs.Why, words["What is to be changed, if you send them back"]) { Multiline = true, MaxLength = MinutesText.MostReason },
        new Buttons(
        [
            minutes.IsFinal
                ? new Press(words["Lock"], MinutesVerbs.Of(MinutesVerbs.Lock, minutes.Reference)) { Style = "positive", WithInputs = false }
                : new Press(words["Approve"], MinutesVerbs.Of(MinutesVerbs.Approve, minutes.Reference, minutes.Version)) { Style = "positive", WithInputs = false },
            new Press(words["Send back"], MinutesVerbs.Of(MinutesVerbs.Back, minutes.Reference)),
        ]),
    ];

    private static IEnumerable<Element> Elements(MinutesBlock block, int cut, Language words)
    {
        switch (block)
        {
            case MinutesBlock.Paragraph { Label: { } label } labelled:
                yield return Text.Of($"**{PlainText.Escape(label)}:** {PlainText.Escape(PlainText.Shorten(labelled.Text, cut))}") with { Spacing = "Small" };
                break;
            case MinutesBlock.Paragraph paragraph:
                yield return Text.Typed(PlainText.Shorten(paragraph.Text, cut));
                break;
            case MinutesBlock.Table table:
                foreach (var row in table.Rows.Take(MostRows))
                {
                    yield return Text.Of($"**{PlainText.Escape(row[0])}:** {PlainText.Escape(PlainText.Shorten(string.Join(", ", row.Skip(1).Select(cell => cell.TrimEnd('.'))), cut))}") with { Spacing = "Small" };
                }
                if (table.Rows.Count > MostRows)
                {
                    yield return Text.Note(words["And {0} more, in the Word file.", table.Rows.Count - MostRows]);
                }
                break;
        }
    }
}
