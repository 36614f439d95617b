namespace PanelAssistant.Domain.Forums;

/// <summary>Agencies, the seats they fill, and who chairs.</summary>
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

    public static IReadOnlyList<Seat> Seats(StrictValue list, IReadOnlyList<Agency> agencies, StrictValue agencyList)
    {
        var seats = new List<Seat>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields("id", "title", "agency", "listed");
            var id = new SeatId(fields["id"].Id());
            if (seats.Any(seat => seat.Id == id))
            {
                throw fields["id"].Refuse($"The seat \"{id}\" is listed twice.");
            }
            var agency = new AgencyId(fields["agency"].Id());
            if (agencies.All(known => known.Id != agency))
            {
                throw fields["agency"].Refuse($"There is no agency \"{agency}\".");
            }
            seats.Add(new(id, fields["title"].Text(), agency) { Listed = fields["listed"].YesNo() });
        }
        // An agency that nobody sits for could neither vote nor confirm, and its silence would look like a choice.
        var empty = agencies.FirstOrDefault(agency => seats.All(seat => seat.Agency != agency.Id));
        return empty is null ? seats : throw agencyList.Refuse($"No seat belongs to the agency \"{empty.Id}\".");
    }

    public static ChairRule Chair(StrictValue value, IReadOnlyList<Seat> seats)
    {
        var fields = value.Fields("seat", "deputy");
        var chair = Known(fields["seat"], seats);
        if (fields["deputy"].IsNull)
        {
            return new(chair, null);
        }
        var deputy = Known(fields["deputy"], seats);
        return deputy != chair ? new(chair, deputy) : throw fields["deputy"].Refuse("The deputy must be another seat than the chair.");
    }

    private static SeatId Known(StrictValue value, IReadOnlyList<Seat> seats)
    {
        var id = new SeatId(value.Id());
        return seats.Any(seat => seat.Id == id) ? id : throw value.Refuse($"There is no seat \"{id}\".");
    }
}
