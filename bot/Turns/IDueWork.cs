namespace PanelAssistant.Bot.Turns;

/// <summary>Work that waits for a moment: nudges, escalations, clocks that run out.</summary>
public interface IDueWork
{
    /// <summary>
    /// Steps through every moment up to the target at which something falls due, in order: moves the clock to it, does
    /// what fell due, delivers. Returns once all of it is delivered and the clock has reached the target.
    /// </summary>
    /// <param name="target">Where the clock ends up.</param>
    /// <param name="moveTo">Sets the clock; a moment that has passed already changes nothing.</param>
    Task RunUntilAsync(DateTimeOffset target, Func<DateTimeOffset, ValueTask> moveTo, CancellationToken cancellation);
}

/// <summary>Stands in where nothing falls due: the clock just moves.</summary>
public sealed class NoDueWork : IDueWork
{
    public async Task RunUntilAsync(DateTimeOffset target, Func<DateTimeOffset, ValueTask> moveTo, CancellationToken cancellation) =>
        await moveTo(target);
}
