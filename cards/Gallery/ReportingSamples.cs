using PanelAssistant.Cards.Accountability;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Accountability;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class ReportingSamples
{
    private static readonly ReportTask Owed = ReportTask.Of(Terms, Terms.ReportsTo[0], new(2026, 12, 9), new(2026, 12, 4), Now);

    private static readonly ReportTask ToBody = ReportTask.Of(Terms, Terms.ReportsTo[1], new(2026, 12, 15), new(2026, 12, 10), Now);

    private static readonly ReportTask Filed = Owed with { Filed = new(Police, Now, "Update of the group & its plan", "Group folder, reports, December") };

    private static ReportsOwedView View(params IReadOnlyList<ReportsOwedLine> lines) => new()
    {
        Today = Today,
        Lines = lines,
        Asking = [(Terms, [new Choice("Safeguarding Executive Group", "safeguarding-executive")])],
        NameOf = Roster.NameOf,
    };

    private static ReportsOwedLine Line(ReportTask task, bool body = false) => new(task, "CSOG", body ? "Safeguarding Executive Group" : "CSSG", MayFile: true, MayReceive: true, body);

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("accountability/owed", words => ReportsOwedCard.Render(View(Line(Owed), Line(ToBody, body: true)), words)),
        new("accountability/filed", words => ReportsOwedCard.Render(View(Line(Filed), Line(ToBody with { Filed = Filed.Filed }, body: true)) with { Said = words["It is filed."] }, words)),
        new("accountability/overdue, refused", words => ReportsOwedCard.Render(View(Line(Owed with { Due = new(2026, 11, 20) })) with { Said = Refusals.Say(Reason.TitleNeeded, words), SaidIsRefusal = true }, words)),
        new("accountability/arrived, for a member", words => ReportsOwedCard.Render(View() with { Asking = [], Done = [Line(Filed with { Received = new(Health, Now, "Business manager <of the Executive>") })] }, words)),
        new("accountability/as many as can be", words => ReportsOwedCard.Render(View([.. Enumerable.Repeat(Line(Filed with { Filed = new(Police, Now, new('<', ReportTask.MostTitle), new('&', ReportTask.MostPlace)) }, body: true), 12)]), words)),
    ];
}
