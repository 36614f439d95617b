using System.Text;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Tests.Cards.Judging;

namespace PanelAssistant.Tests.Cards.Actions;

[Trait("Requirement", "DC-05")]
public sealed class ActionCardTests
{
    private static readonly PersonId Owner = new("owner");
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static ActionItem Plain { get; } = new()
    {
        Reference = ActionReference.Of(17),
        Forum = new("csog"),
        What = "Ring the school",
        Owner = Owner,
        Due = new(2027, 1, 6),
        CreatedBy = new("chair"),
        Created = Now,
    };

    [Fact]
    public void The_longest_texts_fit_one_card()
    {
        var note = string.Concat(Enumerable.Repeat("&€", ActionItem.MostNote / 2));
        var busy = Plain with
        {
            What = new string('&', ActionItem.MostWhat),
            Child = CaseReference.Of(2041),
            AskedUntil = new(2027, 1, 20),
            Updates = [.. Enumerable.Repeat(new ActionUpdate(Now, Owner, ActionUpdateKind.Blocked, note), ActionItem.MostUpdates)],
        };
        Assert.InRange(Draw(busy, chair: true).ToUtf8().Length, 1, Card.MostBytes);
        Assert.InRange(MyActionsCard.Render(new() { Actions = [.. Enumerable.Repeat(busy, MyActionsCard.PageSize)], Today = Today }, Language.English).ToUtf8().Length, 1, Card.MostBytes);
    }

    [Fact]
    public void A_long_text_is_never_cut_through_a_character()
    {
        var card = MyActionsCard.Render(new() { Actions = [Plain with { What = "x" + string.Concat(Enumerable.Repeat("🙂", 200)) }], Today = Today }, Language.English);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(card.ToUtf8()));
        Assert.Contains("🙂…", CardOutline.Of(card));
    }

    [Fact]
    public void Buttons_read_aloud_tell_one_action_from_another()
    {
        var card = MyActionsCard.Render(new() { Actions = [Plain, Plain with { Reference = ActionReference.Of(18), Child = CaseReference.Of(2041) }], Today = Today }, Language.English);
        var titles = CardJson.Buttons(card).Select(button => button.Text("title")!).ToList();
        Assert.Equal(["Done: A-17", "Open A-17", "Done, with effect: A-18", "Open A-18"], titles);
    }

    [Fact]
    public void Keeping_the_date_is_said_in_words_and_an_empty_date_is_not()
    {
        var card = Draw(Plain with { AskedUntil = new(2027, 1, 20) }, chair: true);
        Assert.Equal("keep", CardJson.Button(card, "Keep the date").GetProperty("data").Text("until"));
        Assert.Equal("2027-01-20", CardJson.Button(card, "Give until 20 January 2027").GetProperty("data").Text("until"));
        Assert.Equal("", CardJson.Button(card, "Change the date").GetProperty("data").Text("until"));
        Assert.All(["Keep the date", "Give until 20 January 2027"], title => Assert.Equal("none", CardJson.Button(card, title).Text("associatedInputs")));
    }

    [Fact]
    [Trait("Requirement", "OG-05")]
    public void An_action_about_a_child_asks_for_its_effect_and_no_other_does()
    {
        Assert.Contains("it made things worse", CardOutline.Of(Draw(Plain with { Child = CaseReference.Of(2041) })));
        Assert.DoesNotContain("it made things worse", CardOutline.Of(Draw(Plain)));
    }

    [Fact]
    public void Who_may_only_look_has_nothing_to_press_but_the_way_back()
    {
        var card = ActionCard.Render(View(Plain) with { MayUpdate = false }, Language.English);
        Assert.Equal(["Back to my actions"], CardJson.Buttons(card).Select(button => button.Text("title")));
        var done = ActionCard.Render(View(Plain with { State = ActionState.Done }) with { MayChair = true }, Language.English);
        Assert.Single(CardJson.Buttons(done));
    }

    [Fact]
    public void What_people_typed_is_never_markup() => Assert.Contains("\\*\\*now\\*\\*", CardOutline.Of(Draw(Plain with { What = "**now**" })));

    private static PersonalCard Draw(ActionItem action, bool chair = false) => ActionCard.Render(View(action) with { MayChair = chair }, Language.English);

    private static ActionView View(ActionItem action) =>
        new() { Action = action, OwnerName = "Jo Example-Nurse", MayUpdate = true, MayChair = false, Today = Today, NameOf = _ => "Jo Example-Nurse" };
}
