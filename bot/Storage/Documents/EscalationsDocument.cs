using PanelAssistant.Domain;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>What a forum escalates. Id: the forum.</summary>
public sealed record EscalationsDocument
{
    public int Schema { get; init; } = 1;

    public required IReadOnlyList<EscalationDocument> Items { get; init; }

    public EscalationList ToDomain(ForumId forum) =>
        new(forum, [.. Items.Select(item => new Escalation(item.Number, item.Issue, item.Ask, new(item.By), item.At, item.SettledOn))]);

    public static EscalationsDocument From(EscalationList list) =>
        new() { Items = [.. list.Items.Select(item => new EscalationDocument(item.Number, item.Issue, item.Ask, item.By.Value, item.At, item.SettledOn))] };
}

public sealed record EscalationDocument(int Number, string Issue, string Ask, string By, DateTimeOffset At, DateOnly? SettledOn);
