using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.People;

/// <summary>The organisation's directory: asked for those whom the platform's own roster did not know.</summary>
public interface IDirectory
{
    /// <summary>Whose work address this is. Never asked by name.</summary>
    ValueTask<DirectoryAnswer> FindAsync(string email, CancellationToken cancellation);
}

public abstract record DirectoryAnswer
{
    private DirectoryAnswer()
    {
    }

    /// <param name="Person">The Entra object id.</param>
    public sealed record Found(PersonId Person) : DirectoryAnswer;

    public sealed record Nobody(DirectoryTrouble Trouble) : DirectoryAnswer;

    /// <summary>The directory did not answer, or refused: nothing is known, and the next round asks again.</summary>
    public sealed record Unanswered : DirectoryAnswer;
}

/// <summary>Where no directory is set up: what the platform's roster does not know stays awaited.</summary>
internal sealed class NoDirectory : IDirectory
{
    public ValueTask<DirectoryAnswer> FindAsync(string email, CancellationToken cancellation) => new(new DirectoryAnswer.Unanswered());
}
