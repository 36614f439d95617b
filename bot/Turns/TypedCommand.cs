namespace PanelAssistant.Bot.Turns;

/// <summary>A way to say a verb in words. Any letter case; a short phrase around it is understood.</summary>
/// <param name="Words">The words that must stand together, lower case: "my actions".</param>
/// <param name="Shows">How help writes it, with what follows in capitals: "done A-17".</param>
/// <param name="Does">One plain sentence for help; empty keeps it out of help.</param>
/// <param name="Where">Where it may be said.</param>
public sealed record TypedCommand(string Words, string Shows, string Does, SaidIn Where = SaidIn.Anywhere)
{
    /// <summary>Reads what follows the words into the payload the verb expects. Nothing for commands without arguments.</summary>
    public Func<string, IReadOnlyDictionary<string, string>> Read { get; init; } = static _ => Empty;

    public static readonly IReadOnlyDictionary<string, string> Empty = new Dictionary<string, string>();

    /// <summary>Only for people with the chair's seat: left out of others' help.</summary>
    public bool ForChair { get; init; }

    /// <summary>Of what is for the chair: not for the coordinator, who otherwise runs the group too.</summary>
    public bool OnlyChair { get; init; }

    /// <summary>Of what is for the chair: also for an administrator, who sets a group up.</summary>
    public bool ForRoster { get; init; }

    /// <summary>Only for people with a seat.</summary>
    public bool ForMembers { get; init; }

    /// <summary>Only for the reviewing role of the front door.</summary>
    public bool ForFrontDoor { get; init; }

    /// <summary>Nothing but references and a note can follow: one that begins with "not yet" takes the command back.</summary>
    public bool TakesNote { get; init; }

    /// <summary>The handler has an answer of its own to words that take the command back.</summary>
    public bool MindsDenial { get; init; }

    /// <summary>What people are told to type: another way to say it leads to the usual one.</summary>
    public string Name => Shows.StartsWith(Words, StringComparison.Ordinal) ? Words : Shows;

    /// <summary>Takes everything that follows as one value.</summary>
    public static IReadOnlyDictionary<string, string> All(string name, string rest) => new Dictionary<string, string> { [name] = rest };
}

[Flags]
public enum SaidIn
{
    Privately = 1,
    InGroup = 2,
    Anywhere = Privately | InGroup,
}
