using System.Reflection;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Tests.Cards.Judging;

/// <summary>A shared surface carries no person: its views have no place to put one.</summary>
public sealed class SharedViewTests
{
    private static readonly HashSet<Type> Allowed =
    [
        typeof(int), typeof(long), typeof(bool), typeof(DateOnly), typeof(TimeOnly), typeof(DateTimeOffset), typeof(TermsText),
        typeof(CaseReference), typeof(ReferralReference), typeof(ActionReference), typeof(NoNamesReference),
        typeof(ForumId), typeof(AgencyId), typeof(SeatId),
    ];

    [Fact]
    public void A_view_for_a_shared_surface_can_hold_no_name() =>
        Assert.Empty(typeof(ISharedView).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(ISharedView)) && !type.IsInterface)
            .SelectMany(Unfit));

    [Fact]
    public void A_view_that_could_hold_a_name_is_found() =>
        Assert.Equal(["Leaky.Name", "Leaky.Notes", "Leaky.Owner", "Leaky.Inner"], Unfit(typeof(Leaky)));

    /// <summary>Ids of forums, agencies and seats are words of the terms of reference. A person's id is not in the list.</summary>
    private static IEnumerable<string> Unfit(Type view) =>
        view.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(property => property.Name != "EqualityContract" && !MayStand(property.PropertyType))
            .Select(property => $"{view.Name}.{property.Name}");

    private static bool MayStand(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return MayStand(inner);
        }
        return type.IsEnum || Allowed.Contains(type)
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && MayStand(type.GetGenericArguments()[0]))
            || (type.Namespace!.StartsWith("PanelAssistant.", StringComparison.Ordinal) && type.IsSealed && type.GetProperties().Length > 1 && !Unfit(type).Any());
    }

    private sealed record Leaky(CaseReference Child, string Name, IReadOnlyList<string> Notes, DateOnly? Due, IReadOnlyList<TermsText> Agencies, PersonId Owner, Leak Inner) : ISharedView;

    private sealed record Leak(int Count, string Name);
}
