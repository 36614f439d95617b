using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Challenges;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Notices;

/// <summary>Reminds of challenges that wait for an answer.</summary>
public sealed class ChallengeSweep(IDocumentStore store, Partnership partnership) : StepSweep<ChallengeDocument, Challenge>(store, partnership, Kinds.Challenge)
{
    protected override DateTimeOffset? NextOf(ChallengeDocument document) => document.NextStep;

    protected override ForumId ForumOf(ChallengeDocument document) => new(document.Forum);

    protected override Challenge Read(ChallengeDocument document) => document.ToDomain();

    protected override ChallengeDocument Write(Challenge record) => ChallengeDocument.Of(record);

    protected override Challenge AtRest(Challenge record) => record with { NextStep = null };

    protected override Decision<Challenge> Decide(Challenge record, TermsOfReference terms, Roster roster, DateTimeOffset now) => WatchChallenge.Decide(record, terms, roster, now);
}
