using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace PanelAssistant.Tests.Browser.Practice;

/// <summary>Debian's Chromium without a screen, with a profile that is thrown away afterwards.</summary>
public sealed class Chromium : IDisposable
{
    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("panel-browser-profile-");
    private readonly string _first;

    public Chromium()
    {
        var options = new ChromeOptions { BinaryLocation = "/usr/bin/chromium" };
        options.AddArguments(
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--window-size=1280,900", $"--user-data-dir={_profile.FullName}");
        Driver = new(ChromeDriverService.CreateDefaultService("/usr/bin", "chromedriver"), options, TimeSpan.FromMinutes(2));
        _first = Driver.CurrentWindowHandle;
    }

    internal ChromeDriver Driver { get; }

    /// <summary>A new window on the practice page as one person, with one of their chats open.</summary>
    /// <param name="person">Key of the person in the practice partnership.</param>
    /// <param name="chat">Name of the chat; without one, the private chat with the bot.</param>
    public PersonWindow Open(BotProcess bot, string person, string? chat = null, int width = 1280)
    {
        Driver.SwitchTo().Window(_first);
        Driver.SwitchTo().NewWindow(WindowType.Window);
        var window = new PersonWindow(Driver, Driver.CurrentWindowHandle);
        window.Resize(width);
        Driver.Navigate().GoToUrl(new Uri(bot.Address, $"/?as={person}"));
        window.UntilOpen();
        if (chat is not null)
        {
            window.OpenChat(chat);
        }
        return window;
    }

    public void Dispose()
    {
        Driver.Quit();
        Driver.Dispose();
        _profile.Delete(recursive: true);
    }
}
