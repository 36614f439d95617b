using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Storage.Documents;

public sealed record PaperDocument(int Number, string Title, string? Place, string From, DateTimeOffset? Given, string? AskedBy, int? WentOutWith)
{
    public Paper ToDomain() => new()
    {
        Number = Number,
        Title = Title,
        Place = Place,
        From = new(From),
        Given = Given,
        AskedBy = AskedBy is null ? null : new PersonId(AskedBy),
        WentOutWith = WentOutWith,
    };

    public static PaperDocument Of(Paper paper) => new(paper.Number, paper.Title, paper.Place, paper.From.Value, paper.Given, paper.AskedBy?.Value, paper.WentOutWith);
}

public sealed record CirculationDocument(int Number, string By, DateTimeOffset At, string? Changed, IReadOnlyList<AgendaPoint> Agenda, IReadOnlyList<string> To)
{
    public Circulation ToDomain() => new(Number, new(By), At, Changed, Agenda, [.. To.Select(person => new PersonId(person))]);

    public static CirculationDocument Of(Circulation circulation) =>
        new(circulation.Number, circulation.By.Value, circulation.At, circulation.Changed, circulation.Agenda, [.. circulation.To.Select(person => person.Value)]);
}

public sealed record ReaderDocument(string Person, DateTimeOffset At, int Until);

public sealed record ProposalDocument(int Number, string Title, string By, DateTimeOffset At, bool OtherBusiness, bool? Taken, string? AnsweredBy)
{
    public AgendaProposal ToDomain() => new()
    {
        Number = Number,
        Title = Title,
        By = new(By),
        At = At,
        OtherBusiness = OtherBusiness,
        Taken = Taken,
        AnsweredBy = AnsweredBy is null ? null : new PersonId(AnsweredBy),
    };

    public static ProposalDocument Of(AgendaProposal proposal) =>
        new(proposal.Number, proposal.Title, proposal.By.Value, proposal.At, proposal.OtherBusiness, proposal.Taken, proposal.AnsweredBy?.Value);
}
