using System.Net;
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

    /// <summary>Brings the file there under a name that is this attempt's own, so that nobody else's is replaced.</summary>
    /// <returns>Its id in the drive.</returns>
    public async Task<string> PutAsync(ForumId forum, string group, string name, byte[] file, CancellationToken cancellation)
    {
        var folder = new string([.. group.Select(sign => Forbidden.Contains(sign, StringComparison.Ordinal) ? '-' : sign)]).Trim(' ', '.');
        var content = access.Client.Drives[settings.DriveOf(forum)].Root.ItemWithPath($"{folder}/{name}").Content;
        using var stream = new MemoryStream(file, writable: false);
        var request = content.ToPutRequestInformation(stream);
        request.UrlTemplate += $"?{Conflict}=replace";
        var item = await access.Client.RequestAdapter.SendAsync(
            request,
            DriveItem.CreateFromDiscriminatorValue,
            new Dictionary<string, ParsableFactory<IParsable>> { ["XXX"] = ODataError.CreateFromDiscriminatorValue },
            cancellation);
        return item?.Id ?? throw new ODataError { ResponseStatusCode = (int)HttpStatusCode.BadGateway };
    }

    /// <summary>Gives what was brought there its name. A second time changes nothing.</summary>
    /// <returns>False when another file of that name is there: Graph renames nothing over it.</returns>
    public async Task<bool> NameAsync(ForumId forum, string item, string name, CancellationToken cancellation)
    {
        try
        {
            await access.Client.Drives[settings.DriveOf(forum)].Items[item].PatchAsync(new() { Name = name }, cancellationToken: cancellation);
            return true;
        }
        catch (ODataError error) when (error is { ResponseStatusCode: 409, Error.Code: "nameAlreadyExists" })
        {
            return false;
        }
    }
}
