namespace PanelAssistant.Cards.Referrals;

/// <summary>The published names of the buttons about referrals.</summary>
public static class ReferralVerbs
{
    /// <summary>Lists the presser's own referrals; <see cref="Cursor"/> says where the page starts.</summary>
    public const string Mine = "referral.mine";

    /// <summary>Name of the payload value that carries the place in a list.</summary>
    public const string Cursor = "after";

    /// <summary>Name of the payload value that carries the moment at which the page before ended.</summary>
    public const string Before = "before";

    /// <summary>"Refer this message" on a message in Teams: begins a referral with its words.</summary>
    public const string FromMessage = "referral.fromMessage";

    /// <summary>Name of the value that carries the message's words.</summary>
    public const string Message = "message";

    public static IReadOnlyList<string> All { get; } = [Mine, FromMessage];
}
