using OpenQA.Selenium;
using PanelAssistant.Tests.Browser.Practice;
using PanelAssistant.Tests.Browser.Stories;

namespace PanelAssistant.Tests.Browser.Access;

[Trait("Requirement", "DC-02")]
public sealed class AccessTests(BotProcess bot, Chromium browser)
{
    private const int Narrow = 320;
    private const string Meeting = "Halton CSOG meeting";
    private const int MostSteps = 60;

    [Fact]
    public void On_a_page_of_320_pixels_no_chat_card_or_dialog_is_cut_off_or_scrolls_sideways()
    {
        using var chair = browser.Open(bot, "chair", Meeting, Narrow);
        chair.Say("vote CH-2048");
        chair.Sees("Close the vote");
        Assert.Empty(chair.Read(PageChecks.TooWide));
        chair.Say("add action");
        chair.Sees("New action");
        Assert.Empty(chair.Read(PageChecks.TooWide));

        using var worker = browser.Open(bot, "other-authority", "Panel Assistant", Narrow);
        worker.Say("refer");
        worker.Sees("Save and leave");
        Assert.Empty(worker.Read(PageChecks.TooWide));
        worker.Press("Open in a window");
        worker.Until(() => worker.HasDialog, "the window");
        Assert.Empty(worker.Read(PageChecks.TooWide));
    }

    [Fact]
    public void Every_card_there_is_fits_320_pixels_and_names_each_of_its_inputs()
    {
        using var page = browser.Open(bot, "outsider", null, Narrow);
        OpenGallery(page);
        Assert.Empty(page.Read(PageChecks.TooWide));
        var inputs = page.Driver.FindElements(By.CssSelector(".frame-narrow[data-theme=light] :is(input, select, textarea)"));
        Assert.NotEmpty(inputs);
        Assert.All(inputs, input => Assert.NotEqual("", ((WebElement)input).ComputedAccessibleLabel));
    }

    [Fact]
    public void An_answer_on_one_card_leaves_the_same_question_on_another_card_alone()
    {
        using var page = browser.Open(bot, "outsider");
        OpenGallery(page);
        Assert.NotEmpty(page.Driver.FindElements(By.CssSelector(".shelf input[type=radio]:checked")));
        Assert.Empty(page.Read(PageChecks.LostChoices));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Text_on_the_page_and_on_every_card_stands_out_in(string colours)
    {
        using var page = browser.Open(bot, "health-worker");
        page.Driver.ExecuteScript("localStorage.setItem('theme', arguments[0])", colours);
        try
        {
            page.Driver.Navigate().Refresh();
            page.UntilOpen();
            page.Say("my actions");
            page.Sees("Your actions");
            Assert.Equal(colours, page.Read("return document.documentElement.dataset.theme"));
            Assert.Empty(page.Read(PageChecks.TooFaint));
            page.Driver.Navigate().GoToUrl(bot.Address);
            page.Until(() => page.Driver.FindElements(By.CssSelector(".starter")).Count > 0, "the people to start as");
            Assert.Empty(page.Read(PageChecks.TooFaint));
            OpenGallery(page);
            Assert.Empty(page.Read(PageChecks.TooFaint));
        }
        finally
        {
            page.Driver.ExecuteScript("localStorage.removeItem('theme')");
        }
    }

    [Fact]
    public void With_the_keyboard_alone_a_chat_is_opened_the_question_about_danger_answered_and_the_next_page_reached()
    {
        using var person = browser.Open(bot, "case-manager");
        Walk(person, Keys.Shift + Keys.Tab, ".chat-row[data-chat*='meeting']");
        person.Driver.SwitchTo().ActiveElement().SendKeys(Keys.Enter);
        person.Until(() => person.Driver.FindElement(By.CssSelector(".chat-head h1")).Text == Meeting, "the meeting chat");
        Walk(person, Keys.Shift + Keys.Tab, ".chat-row:has(.avatar-bot)");
        person.Driver.SwitchTo().ActiveElement().SendKeys(Keys.Enter);
        person.Until(() => person.Driver.FindElement(By.CssSelector(".chat-head h1")).Text == "Panel Assistant", "the private chat");
        Walk(person, Keys.Tab, "#say");
        person.Driver.SwitchTo().ActiveElement().SendKeys("refer" + Keys.Enter);
        person.Sees(Referring.Danger);
        Walk(person, Keys.Shift + Keys.Tab, "input[value=no]");
        person.Driver.SwitchTo().ActiveElement().SendKeys(Keys.Space);
        Walk(person, Keys.Tab, "button[title=Next]");
        Assert.NotEqual("none", person.Read("return getComputedStyle(document.activeElement).outlineStyle"));
        person.Driver.SwitchTo().ActiveElement().SendKeys(Keys.Enter);
        person.Sees("Child's first name");
    }

    private void OpenGallery(PersonWindow page)
    {
        page.Driver.Navigate().GoToUrl(new Uri(bot.Address, "/local/gallery"));
        page.Until(() => page.Driver.FindElements(By.CssSelector(".shelf .card")).Count > 0, "the gallery");
    }

    /// <summary>Moves the focus with one key until it stands on this control.</summary>
    private static void Walk(PersonWindow person, string key, string control)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (person.Read($"return String(document.activeElement.matches(\"{control}\"))") == "true")
            {
                return;
            }
            person.Driver.SwitchTo().ActiveElement().SendKeys(key);
        }
        Assert.Fail($"The focus never came to {control}. It stands on {person.Read("return document.activeElement.outerHTML.slice(0, 200)")}");
    }
}
