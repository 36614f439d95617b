using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Cards.Sharing;

/// <summary>How shares are spoken of, and what people are told about those that are to be completed.</summary>
internal static class ShareWords
{
    /// <summary>Escaped.</summary>
    public static string Recipient(Recipient with, IReadOnlyList<TermsOfReference> forums)
    {
        var name = with.Forum is { } forum ? forums.FirstOrDefault(terms => terms.Forum == forum)?.Name ?? forum.Value
            : with.Agency is { } agency ? Domain.Sharing.Recipient.Agencies(forums).FirstOrDefault(known => known.Id == agency)?.Name ?? agency.Value
            : null;
        return PlainText.Escape((name, with.Role) switch
        {
            ({ }, { } role) => $"{name} ({role})",
            ({ }, null) => name,
            (null, var role) => role ?? "",
        });
    }

    public static bool Are(NoticeKind kind) => kind is NoticeKind.ShareToComplete or NoticeKind.ShareNotCompleted;

    public static string Title(Notice notice, Language words) => notice.Kind is NoticeKind.ShareToComplete
        ? words["{0}: complete what you recorded as shared", notice.Items[0].Reference]
        : words["{0}: a share is not written up", notice.Items[0].Reference];

    public static string Line(NoticeKind kind, NoticeItem item, Language words)
    {
        var since = item.Due is { } day ? Dates.Of(day, words) : "";
        return kind is NoticeKind.ShareToComplete
            ? words["You recorded it in one line on {0}. Purpose, legal basis and why it is proportionate are still to be added.", since]
            : words["{0} recorded it in one line on {1} and has not added purpose and legal basis. Please ask for it.", item.Owner is { } owner ? PlainText.Escape(owner) : words["Somebody without a seat"], since];
    }

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) => !ShareReference.TryParse(notice.Items[0].Reference, out var share) ? []
        : notice.Kind is NoticeKind.ShareToComplete
            ? [new Press(words["Complete it"], ShareVerbs.Complete(share)), new Press(words["Open {0}", share], ShareVerbs.About(ShareVerbs.Show, share))]
            : [new Press(words["Open {0}", share], ShareVerbs.About(ShareVerbs.Show, share))];
}
