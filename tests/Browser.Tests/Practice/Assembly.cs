using PanelAssistant.Tests.Browser.Practice;

// One browser, and one bot for every story that leaves the clock alone: the stories use different people and children.
[assembly: AssemblyFixture(typeof(BotProcess))]
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
