using System.Collections.Frozen;

namespace PanelAssistant.Bot.Turns;

/// <summary>Every verb has exactly one handler and every handler a typed command: checked when the bot starts.</summary>
public sealed class HandlerTable
{
    private readonly FrozenDictionary<string, Handler> _byVerb;

    public HandlerTable(IEnumerable<Handler> handlers)
    {
        All = [.. handlers];
        var byVerb = new Dictionary<string, Handler>(StringComparer.Ordinal);
        foreach (var handler in All)
        {
            if (handler.Typed.Count == 0)
            {
                throw new InvalidOperationException($"The verb {handler.Verb} has no typed command.");
            }
            foreach (var verb in handler.FormerVerbs.Prepend(handler.Verb))
            {
                if (!byVerb.TryAdd(verb, handler))
                {
                    throw new InvalidOperationException($"The verb {verb} has two handlers.");
                }
            }
        }
        _byVerb = byVerb.ToFrozenDictionary(StringComparer.Ordinal);
        Commands = new CommandReader(All);
    }

    public IReadOnlyList<Handler> All { get; }

    public CommandReader Commands { get; }

    public Handler? ForVerb(string verb) => _byVerb.GetValueOrDefault(verb);
}
