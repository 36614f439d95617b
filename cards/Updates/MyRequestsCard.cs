using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Cards.Updates;

/// <param name="Next">Where the next page starts, or nothing at the end.</param>
/// <param name="FirstPage">False after "More": an empty page then says nothing about those before it.</param>
public sealed record MyRequestsView(IReadOnlyList<UpdateAsk> Asks, Func<ForumId, string> GroupName, DateOnly Today, string? Next, bool FirstPage = true);

/// <summary>Of which children the reader is asked for news.</summary>
public static class MyRequestsCard
{
    public static PersonalCard Render(MyRequestsView view, Language words)
    {
        var title = words["News you are asked for"];
        List<Element> body = [Text.Title(title)];
        if (view.Asks.Count == 0)
        {
            body.Add(Text.Of(view.FirstPage ? words["Nobody waits for news from you."] : words["There are no more."]));
        }
        foreach (var ask in view.Asks)
        {
            body.Add(new Container(
            [
                Text.Of($"{ask.Child} · {PlainText.Escape(view.GroupName(ask.Forum))}") with { Weight = "Bolder" },
                Text.Of(ask.ReplyBy < view.Today ? words["Was due by {0}", Dates.Of(ask.ReplyBy, words)] : words["By {0}", Dates.Of(ask.ReplyBy, words)]) with { Spacing = "None" },
                new Buttons(
                [
                    .. ask.State is UpdateState.Awaited ? (CardAction[])[new Press(words["Answer for {0}", ask.Child], UpdateVerbs.About(UpdateVerbs.Reply, ask.Forum, ask.Child)) { WithInputs = false }] : [],
                    .. ask.AwaitsReport ? (CardAction[])[new Press(words["Report back on {0}", ask.Child], UpdateVerbs.About(UpdateVerbs.Report, ask.Forum, ask.Child)) { WithInputs = false }] : [],
                ]),
            ])
            { Separator = true });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. view.Next is { } next ? (CardAction[])[new Press(words["More"], new(UpdateVerbs.Mine, new KeyValuePair<string, string>(UpdateVerbs.After, next)))] : [],
                .. view.FirstPage ? (CardAction[])[] : [new Press(words["From the beginning"], new(UpdateVerbs.Mine))],
            ],
        };
    }
}
