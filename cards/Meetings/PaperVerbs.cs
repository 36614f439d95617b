using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The published verbs about the papers of a meeting and about proposals for its agenda.</summary>
public static class PaperVerbs
{
    public const string Mine = "paper.mine";
    public const string Add = AddPaper.Name;
    public const string Ask = AddPaper.Asked;
    public const string Hand = HandInPaper.Name;
    public const string Read = ReadPapers.Name;
    public const string Circulate = CirculatePapers.Name;
    public const string Log = "paper.log";
    public const string Propose = ProposeItem.Name;
    public const string Answer = AnswerProposal.Name;

    public const string Title = "title";
    public const string Place = "place";
    public const string AskedTitle = "askedTitle";
    public const string Of = "of";
    public const string Number = "number";
    public const string HandPlace = "handPlace";
    public const string Changed = "changed";
    public const string Out = "out";
    public const string Proposal = "proposal";
    public const string Take = "take";
    public const string From = "from";
}
