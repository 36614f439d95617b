using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Meetings;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

/// <summary>Immediate actions.</summary>
internal static class ImmediateSamples
{
    private static readonly ImmediateAction Given = new()
    {
        Reference = ImmediateReference.Of(3),
        Forum = Terms.Forum,
        Meeting = Today,
        What = "Go to the address on the record and see that the child is safe.",
        Child = Child,
        Tasked = Police,
        DoBy = Now.AddHours(1),
        By = Chair,
        Given = Now,
        Asked = Now,
    };

    private static readonly IReadOnlyList<Choice> People = [.. Roster.Holdings.Select(held => new Choice($"{held.Name}, {Terms.Seat(held.Seat).Title}", held.Person.Value))];

    private static ImmediateView Mine { get; } = new() { Action = Given, NameOf = Roster.NameOf, Mine = true, MayPass = false };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("actions/immediate, to give", words => TaskImmediatelyCard.Render(new() { Forum = Terms.Forum, Draft = "draft-1", People = People }, words)),
        new("actions/immediate, not given", words => TaskImmediatelyCard.Render(new() { Forum = Terms.Forum, Draft = "draft-1", People = People, Who = Police.Value, Said = Refusals.Say(Reason.WhatNeeded, words) }, words)),
        new("actions/immediate, given", words => ImmediateCard.Render(Mine, words)),
        new("actions/immediate, passed on", words => ImmediateCard.Render(Mine with { Mine = false, MayPass = true, People = People, Next = Health, Action = Given with { Earlier = [Police], Tasked = SocialCare } }, words)),
        new("actions/immediate, done", words => ImmediateCard.Render(Mine with { Action = Given with { Acknowledged = Now.AddMinutes(3), Done = new MeetingMark(Police, Now.AddMinutes(40)), Outcome = "Seen, safe & well." }, Said = words["It is noted as done."] }, words)),
    ];
}
