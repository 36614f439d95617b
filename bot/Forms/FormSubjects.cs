namespace PanelAssistant.Bot.Forms;

/// <summary>Every form there is, by its id.</summary>
internal sealed class FormSubjects(IEnumerable<IFormSubject> subjects)
{
    private readonly IFormSubject[] _subjects = [.. subjects];

    public IFormSubject? Find(string? form) => Array.Find(_subjects, subject => subject.Form == form);
}
