using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A running bot as people reach it, whether inside the test or a process of its own.</summary>
public interface IStage
{
    HttpClient Http { get; }

    string Address { get; }

    /// <summary>Where the bot's messages go.</summary>
    string ServiceUrl { get; }

    IReadOnlyList<ConnectorCall> Calls { get; }
}
