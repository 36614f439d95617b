namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What no shared chat may show: the name or birth date of anybody in the practice, in any form people write it.</summary>
internal static class Personal
{
    /// <summary>Children whom the stories themselves refer or name.</summary>
    public const string FirstName = "Zedekiah";
    public const string LastName = "Example-Testchild";

    private static readonly string[] Known =
    [
        FirstName,
        LastName,
        .. StoryBot.Practice.Children.Select(child => child.Name),
        .. StoryBot.Practice.Children.Select(child => child.Name.Split(' ')[0] + " "),
        .. StoryBot.Practice.Children.SelectMany(child => new[] { "yyyy-MM-dd", "d MMMM yyyy", "d/M/yyyy", "dd/MM/yyyy" }.Select(form => child.Born.ToString(form))),
        .. StoryBot.Practice.People.Select(person => person.Name),
        "Example-",
    ];

    /// <summary>As for a shared chat, and no reference of a child either: what logs and addresses may not hold.</summary>
    public static bool Tells(string text) => In(text).Any() || text.Contains("CH-20", StringComparison.Ordinal);

    public static IEnumerable<string> In(string text) => Known.Where(known => text.Contains(known, StringComparison.OrdinalIgnoreCase));
}
