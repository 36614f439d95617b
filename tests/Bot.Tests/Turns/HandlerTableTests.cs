using System.Reflection;
using System.Text.RegularExpressions;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Tests.Bot.Turns;

/// <summary>Every button ever drawn has somebody who answers it, and words that do the same.</summary>
[Trait("Requirement", "DC-02")]
public sealed partial class HandlerTableTests
{
    private static readonly HandlerTable Table = new(BotServices.Handlers());

    /// <summary>Every constant shaped like a verb that the cards publish.</summary>
    public static TheoryData<string> Verbs =>
    [
        .. typeof(Card).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Verbs", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(constant => constant.IsLiteral)
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Where(value => Verb().IsMatch(value))
            .Distinct(),
    ];

    public static TheoryData<string> Handled => [.. Table.All.Select(handler => handler.Verb)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_verb_that_cards_carry_has_exactly_one_handler(string verb) =>
        Assert.Single(Table.All, handler => handler.FormerVerbs.Prepend(handler.Verb).Contains(verb));

    [Theory]
    [MemberData(nameof(Handled))]
    public void A_handler_is_reached_by_each_of_its_own_words(string verb)
    {
        var handler = Table.ForVerb(verb)!;
        var typed = handler.Typed.Where(command => char.IsLetter(command.Words[0])).ToList();
        Assert.All(typed, command =>
        {
            var where = command.Where.HasFlag(SaidIn.Privately) ? SaidIn.Privately : SaidIn.InGroup;
            Assert.Same(handler, Table.Commands.Find(command.Words.ToUpperInvariant(), where)?.Handler);
            Assert.Same(handler, Table.Commands.Find($"Please {command.Words} CH-2041.", where)?.Handler);
        });
    }

    [Fact]
    public void Two_handlers_of_one_verb_stop_the_bot_from_starting() =>
        Assert.Throws<InvalidOperationException>(() => new HandlerTable([new Sample("a.b"), new Sample("a.b")]));

    [Fact]
    public void A_handler_of_a_verb_that_another_once_had_stops_the_bot_from_starting() =>
        Assert.Throws<InvalidOperationException>(() => new HandlerTable([new Sample("a.b"), new Sample("a.c") { Former = ["a.b"] }]));

    [Fact]
    public void A_handler_without_words_stops_the_bot_from_starting() =>
        Assert.Throws<InvalidOperationException>(() => new HandlerTable([new Sample("a.b") { Words = [] }]));

    [GeneratedRegex(@"^[a-z]+(\.[a-z]+)+$")]
    private static partial Regex Verb();

    private sealed class Sample(string verb) : Handler
    {
        public override string Verb => verb;

        public IReadOnlyList<string> Former { get; init; } = [];

        public IReadOnlyList<TypedCommand> Words { get; init; } = [new("word", "word", "Does something")];

        public override IReadOnlyList<string> FormerVerbs => Former;

        public override IReadOnlyList<TypedCommand> Typed => Words;

        public override Outcome Handle(Turn turn, ReadSet read) => Outcome.Say("Done.");
    }
}
