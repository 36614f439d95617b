namespace PanelAssistant.Domain.Forums;

/// <summary>Agencies and the seats they fill.</summary>
internal static class SeatReading
{
    public static IReadOnlyList<Agency> Agencies(StrictValue list)
    {
        var agencies = new List<Agency>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields("id", "name", "partner", "votes", "flags");
            var id = new AgencyId(fields["id"].Id());
            if (agencies.Any(agency => agency.Id == id))
            {
                throw fields["id"].Refuse($"The agency \"{id}\" is listed twice.");
            }
            agencies.Add(new(id, fields["name"].Text(), fields["partner"].YesNo(), fields["votes"].YesNo(), fields["flags"].YesNo()));
        }
        return agencies;
    }

    public static IReadOnlyList<Seat> Seats(
        StrictValue list, IReadOnlyList<Agency> agencies, StrictValue agencyList, Destinations destinations)
    {
        var seats = new List<Seat>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields("id", "title", "agency", "listed", "orElse?", "chairsOf?");
            var id = new SeatId(fields["id"].Id());
            if (seats.Any(seat => seat.Id == id))
            {
                throw fields["id"].Refuse($"The seat \"{id}\" is listed twice.");
            }
            seats.Add(new(id, fields["title"].Text(), Agency(fields["agency"], agencies))
            {
                Listed = fields["listed"].YesNo(),
                OrElse = fields.GetValueOrDefault("orElse")?.Text(),
                ChairsOf = fields.GetValueOrDefault("chairsOf") is { } families ? [.. families.Items().Select(destinations.Forum)] : [],
            });
        }
        // An agency that nobody sits for could neither vote nor confirm, and its silence would look like a choice.
        var empty = agencies.FirstOrDefault(agency => seats.All(seat => seat.Agency != agency.Id));
        return empty is null ? seats : throw agencyList.Refuse($"No seat belongs to the agency \"{empty.Id}\".");
    }

    public static AgencyId Agency(StrictValue value, IReadOnlyList<Agency> agencies)
    {
        var id = new AgencyId(value.Id());
        return agencies.Any(known => known.Id == id) ? id : throw value.Refuse($"There is no agency \"{id}\".");
    }

    public static SeatId Seat(StrictValue value, IReadOnlyList<Seat> seats)
    {
        var id = new SeatId(value.Id());
        return seats.Any(seat => seat.Id == id) ? id : throw value.Refuse($"There is no seat \"{id}\".");
    }
}
