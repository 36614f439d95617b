using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>What was asked and added since a referral was sent, in order, for the reviewing role.</summary>
internal static class SaidLines
{
    /// <summary>As many as stand on the referral's own card; the others have a card of their own.</summary>
    public const int MostOnCard = 4;

    /// <param name="Unreached">Numbers of the questions whose notice did not reach the person.</param>
    public sealed record Book(FrontDoorReview Review, Func<PersonId, string> NameOf, IReadOnlyCollection<int> Unreached);

    public static IEnumerable<Element> Of(Book book, IEnumerable<SaidEntry> entries, int cut, Language words) => entries.Select(entry => Draw(book, entry, cut, words));

    /// <summary>Oldest first: an answer stands after its question.</summary>
    public static IReadOnlyList<SaidEntry> In(FrontDoorReview review) =>
    [
        .. review.Questions.Select(asked => new SaidEntry(asked.At, asked, null))
            .Concat(review.Additions.Select(added => new SaidEntry(added.At, null, added)))
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Question is null),
    ];

    private static Container Draw(Book book, SaidEntry entry, int cut, Language words) => entry switch
    {
        { Question: { } asked } => Draw(book, asked, cut, words),
        { Addition: { } added } => Draw(book, added, cut, words),
        _ => throw new InvalidOperationException("Something was asked or added."),
    };

    private static Container Draw(Book book, FrontDoorQuestion asked, int cut, Language words)
    {
        List<Element> lines =
        [
            Text.Of(words["Question {0}, {1}, by {2} to {3}", asked.Number, Dates.OfMoment(asked.At, words), PlainText.Escape(book.NameOf(asked.By)), PlainText.Escape(book.NameOf(asked.To))]) with { Weight = "Bolder" },
            .. Words(asked.Text, cut, words),
        ];
        if (book.Review.OpenQuestions.Contains(asked))
        {
            lines.Add(Text.Note(words["Not answered yet. Wanted by {0}.", Dates.Of(asked.WantedBy, words)]));
            if (book.Unreached.Contains(asked.Number))
            {
                lines.Add(Text.Of(words["The question may not have reached them in Teams. Phone them, or their agency."]) with { Color = "Attention" });
            }
        }
        else if (!book.Review.IsAnswered(asked))
        {
            lines.Add(Text.Note(words["Not answered."]));
        }
        return new(lines) { Separator = true };
    }

    private static Container Draw(Book book, Addition added, int cut, Language words)
    {
        var (by, at) = (PlainText.Escape(book.NameOf(added.By)), Dates.OfMoment(added.At, words));
        List<Element> lines =
        [
            Text.Of(added.Answers.Count > 0 ? words["Answer to question {0}, {1}, by {2}", string.Join(", ", added.Answers), at, by] : words["Added on {0} by {1}", at, by]) with { Weight = "Bolder" },
        ];
        if (added.ImmediateDanger)
        {
            lines.Add(Text.Of(words["The sender answered that a child was in immediate danger and that help was called."]) with { Color = "Attention", Weight = "Bolder" });
        }
        lines.AddRange(Words(added.Text, cut, words));
        if (added.Corrects.Count > 0)
        {
            lines.Add(Text.Of(words["By their account wrong in what was sent: {0}.", string.Join(", ", added.Corrects.Select(part => Part(part, words)))]));
            if (added.Corrects.Any(part => part is not CorrectedPart.Other))
            {
                lines.Add(Text.Note(words["The child's record has not changed by this."]));
            }
        }
        return new(lines) { Separator = true, Style = added.ImmediateDanger ? "attention" : null };
    }

    private static IEnumerable<Element> Words(string text, int cut, Language words)
    {
        yield return Text.Typed(PlainText.Shorten(text, cut));
        if (text.Length > cut)
        {
            yield return Text.Note(words["{0} more characters follow.", text.Length - cut]);
        }
    }

    private static string Part(CorrectedPart part, Language words) => part switch
    {
        CorrectedPart.Name => words["the child's name"],
        CorrectedPart.BirthDate => words["the child's date of birth"],
        _ => words["something else"],
    };
}

/// <summary>A question or an addition.</summary>
internal sealed record SaidEntry(DateTimeOffset At, FrontDoorQuestion? Question, Addition? Addition);
