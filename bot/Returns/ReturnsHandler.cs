using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Returns;

namespace PanelAssistant.Bot.Returns;

/// <summary>How far the agencies' returns have come, and what one of them says. Typed: "returns", "returns last", "returns police".</summary>
internal sealed class ReturnsHandler : Handler
{
    public override string Verb => ReturnVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("returns", "returns", "See which agencies have given their figures for the next meeting, and what is missing", SaidIn.Privately) { ForMembers = true, Read = Read },
        new("data returns", "data returns", "", SaidIn.Privately) { ForMembers = true, Read = Read },
    ];

    public override void Plan(Turn turn, ReadPlan plan) => ReturnsTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ReturnsTurn.Of(turn, read) is not { } about)
        {
            return ReturnsTurn.Nowhere(turn);
        }
        var named = turn.Data[ReturnVerbs.Agency];
        var agency = about.Terms.Agencies.FirstOrDefault(known => Is(known.Id.Value) || Is(known.Name));
        return Outcome.Show(ReturnsCard.Render(new(about.Terms, about.Rule, about.Returns, about.Held, about.IsOver ? null : about.AgencyOf(turn), agency?.Id, turn.NameOf), turn.Words));

        bool Is(string text) => string.Equals(text, named, StringComparison.OrdinalIgnoreCase);
    }

    private static IReadOnlyDictionary<string, string> Read(string text) =>
        text.Trim() is { Length: > 0 } said && !ReturnsTurn.IsLast(said) && TypedDate.Read(said) is null
            ? TypedCommand.All(ReturnVerbs.Agency, said)
            : ReturnsTurn.Read(text);
}
