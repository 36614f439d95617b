namespace PanelAssistant.Domain;

/// <summary>A forum of a partnership, by the short name of its terms of reference, for example <c>csog</c>.</summary>
public readonly record struct ForumId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>An agency as the terms of reference name it. An agency, not a person, holds a vote.</summary>
public readonly record struct AgencyId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A seat of a forum. People hold seats between dates.</summary>
public readonly record struct SeatId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A person is their Entra object id, lower case. Never a display name or an address.</summary>
public readonly record struct PersonId
{
    public PersonId(string value) => Value = value.ToLowerInvariant();

    public string Value { get; }

    public override string ToString() => Value;
}
