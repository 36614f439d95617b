namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>One mailbox that sends what it is asked to, as often as it is asked.</summary>
internal sealed class MailDouble
{
    public const string Mailbox = "panels@practice.example";

    private readonly Lock _lock = new();
    private readonly List<string> _sent = [];

    /// <summary>Answers without doing anything.</summary>
    public (int Status, int? After, string Body)? Refusing { get; set; }

    /// <summary>Does what it is asked and gives this status.</summary>
    public int? Losing { get; set; }

    /// <summary>The request that made each mail.</summary>
    public IReadOnlyList<string> Sent
    {
        get
        {
            lock (_lock)
            {
                return [.. _sent];
            }
        }
    }

    public (int Status, int? After, string Body)? Answer(string call, string body)
    {
        if (call != $"POST /v1.0/users/{Mailbox}/sendMail")
        {
            return null;
        }
        lock (_lock)
        {
            if (Refusing is { } refusal)
            {
                return refusal;
            }
            _sent.Add(body);
            return Losing is { } status ? CalendarDouble.Fault(status, "lost") : (202, null, "");
        }
    }
}
