using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
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
        lines.AddRange(Corrections(added, words));
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

    /// <summary>What is right by the account of whoever sent it. Whoever reads it decides what becomes of it.</summary>
    private static IEnumerable<Element> Corrections(Addition added, Language words)
    {
        if (added.RightName is { } name)
        {
            yield return Text.Of(words["By their account the child's name is {0}.", PlainText.Escape(name)]);
        }
        if (added.RightBirthDate is { } born)
        {
            yield return Text.Of(words["By their account the child's date of birth is {0}.", Dates.Of(born, words)]);
        }
        if (added.Corrects.Contains(CorrectedPart.Other))
        {
            yield return Text.Of(words["By their account something else in what was sent is wrong."]);
        }
        if (added.RightName is not null || added.RightBirthDate is not null)
        {
            yield return Text.Note(words["The child's record does not change by itself."]);
        }
    }
}

/// <summary>A question or an addition.</summary>
internal sealed record SaidEntry(DateTimeOffset At, FrontDoorQuestion? Question, Addition? Addition);
