using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace PanelAssistant.Tests.Browser.Practice;

/// <summary>One person's window: writes to the bot and fills in the newest card by the words that a person reads.</summary>
public sealed class PersonWindow(ChromeDriver driver, string handle) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The dialog when one is open, otherwise the newest card that the person has.</summary>
    private const string NewestCard = "(//dialog[@open] | (//li[contains(@class,'message')]//div[@class='card' or starts-with(@class,'card ')])[last()][not(//dialog[@open])])";

    public ChromeDriver Driver
    {
        get
        {
            if (driver.CurrentWindowHandle != handle)
            {
                driver.SwitchTo().Window(handle);
            }
            return driver;
        }
    }

    /// <summary>Everything in the open chat, as it reads.</summary>
    public string Chat => Read("return document.querySelector('.messages').innerText");

    public bool HasDialog => Driver.FindElements(By.CssSelector("dialog[open] .card")).Count > 0;

    /// <summary>What the newest card, or the open dialog, says now.</summary>
    public string Card => Until(() => Driver.FindElement(By.XPath(NewestCard)).Text, "a card");

    public void Resize(int width, int height = 900) => Driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new()
    {
        ["width"] = width,
        ["height"] = height,
        ["deviceScaleFactor"] = 1,
        ["mobile"] = false,
    });

    /// <summary>The page is there, and the bot has greeted or the chat stands as it was left.</summary>
    public void UntilOpen() =>
        Until(() => Read("return String(Boolean(document.querySelector('#say') && document.querySelector('.messages > *') && !document.body.innerText.includes('Loading…')))") == "true", "the practice page");

    public void OpenChat(string name)
    {
        Until(() => { Driver.FindElement(By.XPath($"//nav//button[.//span[@class='chat-row-name' and text()=\"{name}\"]]")).Click(); return true; }, $"the chat {name}");
        Until(() => Driver.FindElement(By.CssSelector(".chat-head h1")).Text == name, $"the chat {name}, open");
        UntilOpen();
    }

    public void Say(string words)
    {
        var box = Until(() => Driver.FindElement(By.Id("say")), "the message box");
        box.SendKeys(words);
        box.SendKeys(Keys.Enter);
    }

    /// <summary>Presses a button of the newest card by its words, once the card is not busy with another press.</summary>
    public void Press(string title) => Act($"//button[normalize-space()=\"{title}\"]", Click, $"the button {title}");

    /// <summary>Presses the button that stands out: the way on.</summary>
    public void PressPositive() => Act("//button[contains(@class,'style-positive')]", Click, "the button that leads on");

    public void Choose(string question, string option) => Act(
        $"{Labelled(question)}//label[normalize-space()=\"{option}\"]",
        label =>
        {
            var input = label.FindElement(By.XPath("../input"));
            return input.Selected || (Click(label) && input.Selected);
        },
        $"{option} of {question}");

    /// <summary>Answers every choice on the newest card that has this option in the same way.</summary>
    public void ChooseInEvery(string option)
    {
        foreach (var label in Until(() => Driver.FindElements(By.XPath($"{NewestCard}//label[normalize-space()=\"{option}\"]")), option))
        {
            Click(label);
        }
    }

    public void Pick(string question, string option) =>
        Act($"{Labelled(question)}//select/option[normalize-space()=\"{option}\"]", chosen => Click(chosen) && chosen.Selected, $"{option} of {question}");

    public void Type(string question, string answer) => Act(
        $"{Labelled(question)}//*[self::input or self::textarea]",
        input =>
        {
            input.Clear();
            input.SendKeys(answer);
            return input.GetDomProperty("value") == answer;
        },
        question);

    /// <param name="day">The day as 2012-03-14: how a date is typed depends on the language of the browser.</param>
    public void Date(string question, string day) => Act(
        $"{Labelled(question)}//input",
        input =>
        {
            Driver.ExecuteScript("arguments[0].value = arguments[1]; for (const kind of ['input', 'change']) arguments[0].dispatchEvent(new Event(kind, { bubbles: true }))", input, day);
            return input.GetDomProperty("value") == day;
        },
        question);

    /// <summary>Waits until the newest card says this.</summary>
    public void Sees(string words) => Until(() => Card.Contains(words, StringComparison.Ordinal), $"“{words}” on the newest card");

    public void SeesNot(string words) => Until(() => !Driver.FindElement(By.XPath(NewestCard)).Text.Contains(words, StringComparison.Ordinal), $"a newest card without “{words}”");

    /// <summary>What stands in an input of the newest card.</summary>
    public string? Answer(string question) => Until(() => Driver.FindElement(By.XPath($"{NewestCard}{Labelled(question)}//input")).GetDomProperty("value"), question);

    /// <summary>Waits until the open chat says this anywhere.</summary>
    public void Reads(string words) => Until(() => Chat.Contains(words, StringComparison.Ordinal), $"“{words}” in the chat");

    /// <summary>Waits until the page says this for a moment, outside the chat.</summary>
    public void IsTold(string words) => Until(() => Driver.FindElement(By.Id("toasts")).Text.Contains(words, StringComparison.Ordinal), $"“{words}” said for a moment");

    public string Read(string script) => (string)Driver.ExecuteScript(script)!;

    public void Dispose()
    {
        Driver.Close();
        driver.SwitchTo().Window(driver.WindowHandles[0]);
    }

    /// <summary>Asks again until there is an answer, because a card may be drawn anew at any moment.</summary>
    public T Until<T>(Func<T> ask, string what)
    {
        var wait = new DefaultWait<PersonWindow>(this) { Timeout = Patience, PollingInterval = TimeSpan.FromMilliseconds(100) };
        wait.IgnoreExceptionTypes(typeof(StaleElementReferenceException), typeof(NoSuchElementException), typeof(ElementNotInteractableException));
        try
        {
            return wait.Until(_ => ask())!;
        }
        catch (WebDriverTimeoutException)
        {
            throw new InvalidOperationException($"Waited in vain for {what}. The page reads:\n{Read("return document.querySelector('dialog[open]')?.innerText ?? document.querySelector('.messages')?.innerText ?? document.body.innerText")}");
        }
    }

    private void Act(string path, Func<IWebElement, bool> act, string what) =>
        Until(() => act(Driver.FindElement(By.XPath($"{NewestCard}[not(contains(@class,'is-busy'))]{path}"))), what);

    private static bool Click(IWebElement element)
    {
        element.Click();
        return true;
    }

    private static string Labelled(string question) => $"//label[starts-with(normalize-space(),\"{question}\")]/..";
}
