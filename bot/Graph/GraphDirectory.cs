using Microsoft.Graph.Models;
using PanelAssistant.Bot.People;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Graph;

/// <summary>Finds people by work address in Entra. Log lines hold a status and never an address.</summary>
internal sealed class GraphDirectory(GraphAccess access, ILogger<GraphDirectory> log) : IDirectory
{
    private GraphPause _pause;

    public async ValueTask<DirectoryAnswer> FindAsync(string email, CancellationToken cancellation)
    {
        if (_pause.IsOn)
        {
            return new DirectoryAnswer.Unanswered();
        }
        try
        {
            return Read(await access.Client.Users.GetAsync(request =>
            {
                var quoted = email.Replace("'", "''", StringComparison.Ordinal);
                request.QueryParameters.Filter = $"mail eq '{quoted}' or userPrincipalName eq '{quoted}'";
                request.QueryParameters.Select = ["id", "accountEnabled", "userType"];
                request.QueryParameters.Top = 2;
            }, cancellation));
        }
        catch (Exception error) when (GraphTrouble.Of(error, cancellation) is { } trouble)
        {
            _pause = GraphPause.For(trouble);
            GraphLog.DirectoryUnanswered(log, trouble.Status);
            return new DirectoryAnswer.Unanswered();
        }
    }

    private static DirectoryAnswer Read(UserCollectionResponse? found) => found?.Value switch
    {
        null or [] => new DirectoryAnswer.Nobody(DirectoryTrouble.NotKnown),
        [_, _, ..] => new DirectoryAnswer.Nobody(DirectoryTrouble.Several),
        // Only an account of which both are said is believed: a missing field is a missing permission.
        [{ UserType: "Guest" }] => new DirectoryAnswer.Nobody(DirectoryTrouble.Guest),
        [{ AccountEnabled: false }] => new DirectoryAnswer.Nobody(DirectoryTrouble.Disabled),
        [{ UserType: "Member", AccountEnabled: true, Id: { } id }] when Guid.TryParse(id, out var guid) => new DirectoryAnswer.Found(new PersonId(guid.ToString())),
        _ => new DirectoryAnswer.Unanswered(),
    };
}
