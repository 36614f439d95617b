using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>What a reader can do about the papers of a meeting and its agenda.</summary>
internal static class PaperInputs
{
    public static IEnumerable<Element> Of(PapersView view, Language words)
    {
        yield return Text.Section(words["Add a paper"]);
        yield return new TextInput(PaperVerbs.Title, words["What is it called?"]) { MaxLength = Paper.MostTitle };
        yield return new TextInput(PaperVerbs.Place, words["Where is it kept? A link, or a reference"]) { MaxLength = Paper.MostPlace };
        yield return new Buttons([new Press(words["Add the paper"], MeetingVerbs.About(PaperVerbs.Add, view.Meeting))]);
        yield return Text.Section(words["Propose an item"]);
        yield return new TextInput(PaperVerbs.Proposal, words["What should the group talk about? No names"]) { MaxLength = AgendaProposal.MostTitle };
        yield return new Buttons([new Press(words["Propose it"], MeetingVerbs.About(PaperVerbs.Propose, view.Meeting))]);
        if (!view.MayRun)
        {
            yield break;
        }
        if (view.Members.Count > 0)
        {
            yield return Text.Section(words["Ask for a paper"]);
            yield return new TextInput(PaperVerbs.AskedTitle, words["What is it to be about?"]) { MaxLength = Paper.MostTitle };
            yield return new ChoiceInput(PaperVerbs.Of, words["Of whom?"], view.Members) { Placeholder = words["Choose a member"] };
            yield return new Buttons([new Press(words["Ask for it"], MeetingVerbs.About(PaperVerbs.Ask, view.Meeting))]);
        }
        var sent = view.Meeting.Circulations.Count;
        KeyValuePair<string, string> seen = new(PaperVerbs.Out, $"{sent}");
        yield return Text.Section(sent == 0 ? words["Send the final agenda and papers"] : words["Send a supplement"]);
        if (sent > 0)
        {
            yield return new TextInput(PaperVerbs.Changed, words["What has changed?"]) { MaxLength = Circulation.MostChanged, Multiline = true };
        }
        yield return new Buttons([new Press(sent == 0 ? words["Send to everybody"] : words["Send supplement {0}", sent], MeetingVerbs.About(PaperVerbs.Circulate, view.Meeting, seen))]);
    }
}
