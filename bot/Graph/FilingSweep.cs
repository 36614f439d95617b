using PanelAssistant.Bot.Minutes.Docx;
using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Graph;

/// <summary>
/// Puts locked minutes in the group's folder: first under a name of their own, then renamed, and what is written down in
/// between says how far it came. So no request that is repeated replaces what somebody else put there. A file with corrections
/// is another file.
/// </summary>
internal sealed class FilingSweep(IDocumentStore store, Partnership partnership, GroupFolder folder, TimeProvider clock, ILogger<FilingSweep> log) : ISweep
{
    private const int MostFiles = 4;

    private readonly GraphQuiet _quiet = new();

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Filing, Waiting(until)), cancellation);
        return read.Find(Kinds.Filing).Items is [var first, ..] && _quiet.NotBefore(first.Value.NotBefore) is var due && due <= until ? due : null;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        for (var done = 0; done < MostFiles && _quiet.IsOver(now); done++)
        {
            var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Filing, Waiting(now)), cancellation);
            if (read.Find(Kinds.Filing).Items is not [var waiting, ..])
            {
                return;
            }
            await FileAsync(waiting, now, cancellation);
        }
    }

    private async Task FileAsync(Stored<FilingDocument> waiting, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await PaperAsync(waiting.Value, cancellation) is not { } paper)
        {
            // Taken off the folder's settings or from the partnership: looked at again tomorrow.
            await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Filing, waiting, waiting.Value with { NotBefore = now.AddDays(1) })], cancellation);
            return;
        }
        var (forum, (group, name, file)) = (waiting.Value.Minutes.Forum, paper);
        if (waiting.Value.Upload is null)
        {
            if (await KeepAsync(waiting, waiting.Value with { Upload = $"being-filed-{Guid.NewGuid():n}.docx" }, cancellation) is not { } named)
            {
                return;
            }
            waiting = named;
        }
        FilingDocument changed;
        try
        {
            if (waiting.Value.Item is null)
            {
                var item = await folder.PutAsync(forum, group, waiting.Value.Upload!, file, cancellation);
                if (await KeepAsync(waiting, waiting.Value with { Item = item }, cancellation) is not { } there)
                {
                    return;
                }
                waiting = there;
            }
            changed = await folder.NameAsync(forum, waiting.Value.Item!, name, cancellation)
                ? waiting.Value with { Queue = "done", Filed = clock.GetUtcNow(), Trouble = null }
                : Later(waiting.Value, new(409, null), OutsideTrouble.NameTaken, now);
            _quiet.Answered();
        }
        catch (Exception error) when (GraphTrouble.Of(error, cancellation) is { } trouble)
        {
            // What was brought there and is not found any more was taken away by somebody: it is brought again.
            changed = Later(trouble.Status is 404 ? waiting.Value with { Item = null } : waiting.Value, trouble, trouble.Kind, now);
        }
        await store.CommitAsync(
            partnership.Id,
            [
                DocumentOperation.Replace(Kinds.Filing, waiting, changed),
                .. changed.Filed is { } at ? (DocumentOperation[])[NudgeSweep.Audit(new(Filing.Name, changed.Minutes.ToString(), $"{changed.Addenda}"), waiting.Id, at)] : [],
            ],
            CancellationToken.None);
    }

    /// <summary>What is known so far, on the disk before the next request goes out.</summary>
    /// <returns>Nothing when somebody else was quicker.</returns>
    private async ValueTask<Stored<FilingDocument>?> KeepAsync(Stored<FilingDocument> before, FilingDocument known, CancellationToken cancellation) =>
        await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Filing, before, known)], cancellation)
            ? (await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Filing, before.Id), cancellation)).Get(Kinds.Filing, before.Id)
            : null;

    private FilingDocument Later(FilingDocument known, GraphTrouble trouble, OutsideTrouble why, DateTimeOffset now)
    {
        GraphLog.NotFiled(log, trouble.Status);
        // A name that is taken is that one file's matter, and what somebody must mend first that one folder's: the other groups need not wait.
        var again = why is OutsideTrouble.NameTaken || !trouble.MayPass ? now + GraphPause.LengthFor(trouble, known.Tries) : _quiet.After(trouble, known.Tries, now);
        return known with { Trouble = why, Tries = known.Tries + 1, NotBefore = again };
    }

    private async ValueTask<(string Group, string Name, byte[] File)?> PaperAsync(FilingDocument filing, CancellationToken cancellation)
    {
        var plan = new ReadPlan().Get(Kinds.Minutes, filing.Minutes.ToString()).Get(Kinds.Forum, filing.Forum);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        if (!folder.Has(filing.Minutes.Forum)
            || !partnership.TryGet(filing.Minutes.Forum, out var terms)
            || read.Get(Kinds.Minutes, filing.Minutes.ToString())?.Value.ToDomain() is not { } minutes
            || MinutesAccess.FolderCopy(minutes with { Addenda = [.. minutes.Addenda.Take(filing.Addenda)] }, terms) is not { } copy)
        {
            return null;
        }
        var roster = partnership.RosterIn(read, minutes.Forum);
        // Nobody knows who reads a folder: there a child is its reference.
        var paper = new MinutesComposer(copy, terms, roster.NameOf, static _ => null, Language.English).Paper();
        var corrected = filing.Addenda == 0 ? "" : $"-corrected-{filing.Addenda}";
        return (terms.ShortName, $"minutes-{filing.Forum}-{filing.Meeting:yyyy-MM-dd}{corrected}.docx", MinutesDocx.Write(paper));
    }

    private static DocumentQuery Waiting(DateTimeOffset until) => new(Kinds.Filing)
    {
        Equal = [("queue", "waiting")],
        RangeField = "notBefore",
        AtMost = UtcText.Of(until),
        OrderBy = "notBefore",
        Take = 1,
    };
}
