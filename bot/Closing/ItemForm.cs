using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Closing;

/// <summary>What the forms about an item share.</summary>
internal static class ItemForm
{
    public static void Plan(Turn turn, ReadPlan plan, FormPress press)
    {
        if (CaseReference.TryParse(press.About, out var child))
        {
            ItemTurn.Plan(turn, child, plan);
        }
    }

    /// <summary>For whoever closes items of its meeting, and declared no conflict about the child.</summary>
    public static ClosingTurn? Of(Turn turn, ReadSet read, string about, string? forum, out Outcome refusal)
    {
        refusal = FormTurn.Sentence(turn, Refusals.Say(Reason.NotFound, turn.Words));
        if (!CaseReference.TryParse(about, out var child) || ClosingTurn.Of(turn, read, child, forum) is not { MayClose: true } closing)
        {
            return null;
        }
        refusal = FormTurn.Sentence(turn, Refusals.Say(Reason.ClosedByConflict, turn.Words));
        return closing.ClosedByConflict ? null : closing;
    }

    public static DraftDocument Begin(Turn turn, ClosingTurn closing, string form, FormPress press) => FormTurn.Begin(turn, form, press.About) with
    {
        Forum = closing.Terms.Forum.Value,
        Level = closing.About.Child.Level?.Level,
    };

    private static string Made(Turn turn, string form, string draft) => $"{form}:{turn.Me}:{draft}";

    /// <summary>Remembers that the draft was sent, and for which group.</summary>
    public static DocumentOperation Kept(Turn turn, string form, DraftDocument draft) =>
        DocumentOperation.Create(Kinds.Made, Made(turn, form, draft.Draft), new MadeDocument { Reference = draft.Forum ?? "", At = turn.Now }, DraftDocument.Kept);

    public static void PlanSubmit(Turn turn, ReadPlan plan, FormPress press, string form)
    {
        Plan(turn, plan, press);
        plan.Get(Kinds.Made, Made(turn, form, press.Draft));
    }

    /// <summary>What the draft became, when it is sent again.</summary>
    public static Answer? Receipt(Turn turn, ReadSet read, FormPress press, string form, Func<ClosingTurn, Answer> draw) =>
        press.Draft.Length > 0 && read.Get(Kinds.Made, Made(turn, form, press.Draft))?.Value is { } made
        && Of(turn, read, press.About, made.Reference, out _) is { } closing
            ? draw(closing)
            : null;

    public static Outcome Show(Turn turn, string said, PersonalCard card) => new(turn.InDialog ? new Answer.CloseDialog(said, card) : new Answer.Show(card));

    /// <summary>"CH-2041", however it was typed.</summary>
    public static IReadOnlyDictionary<string, string> Typed(string form, string text)
    {
        var read = Flags.ReferenceWords.Child(text).GetValueOrDefault(Cards.Meetings.ItemVerbs.Child, "");
        return FormTurn.About(form, CaseReference.TryParse(read, out var child) ? child.ToString() : read);
    }
}
