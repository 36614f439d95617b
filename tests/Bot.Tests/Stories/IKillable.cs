namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What people press on while it is killed: one bot, or several on one store.</summary>
internal interface IKillable
{
    Chat Private(string who);

    Chat Meeting(string who);

    /// <summary>Moves the practice clock on.</summary>
    Task ForwardAsync(TimeSpan step);
}
