using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions.Serialization;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Graph;

/// <summary>The folders of the groups: each in its drive, by the group's short name.</summary>
internal sealed class GroupFolder(GraphAccess access, GraphSettings settings)
{
    /// <summary>What no name in SharePoint may hold, and what an address would have to escape twice.</summary>
    private const string Forbidden = "\"*:<>?/\\|#%~&";

    /// <summary>What SharePoint does when a file of that name is there: Graph takes it in the address of the request alone.</summary>
    private const string Conflict = "%40microsoft.graph.conflictBehavior";

    public bool Has(ForumId forum) => settings.DriveOf(forum) is not null;

    /// <param name="mine">What stands there may be this very file of an earlier attempt, and is replaced.</param>
    /// <returns>False when another file of that name is there.</returns>
    public async Task<bool> PutAsync(ForumId forum, string group, string name, byte[] file, bool mine, CancellationToken cancellation)
    {
        var folder = new string([.. group.Select(sign => Forbidden.Contains(sign, StringComparison.Ordinal) ? '-' : sign)]).Trim(' ', '.');
        var content = access.Client.Drives[settings.DriveOf(forum)].Root.ItemWithPath($"{folder}/{name}").Content;
        using var stream = new MemoryStream(file, writable: false);
        var request = content.ToPutRequestInformation(stream);
        request.UrlTemplate += $"?{Conflict}={(mine ? "replace" : "fail")}";
        try
        {
            await access.Client.RequestAdapter.SendAsync(
                request,
                DriveItem.CreateFromDiscriminatorValue,
                new Dictionary<string, ParsableFactory<IParsable>> { ["XXX"] = ODataError.CreateFromDiscriminatorValue },
                cancellation);
            return true;
        }
        catch (ODataError error) when (error is { ResponseStatusCode: 409, Error.Code: "nameAlreadyExists" })
        {
            return false;
        }
    }
}
