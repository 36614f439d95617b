using System.Globalization;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.LocalTeams.Practice;

/// <summary>
/// Reads a practice partnership as strictly as the terms are read. By hand, since it is read at every start: a serializer
/// would be compiled for it first, which takes longer than all the rest of the reading.
/// </summary>
internal static class PracticeReading
{
    private const int LongestMeeting = 24 * 60;

    /// <exception cref="InvalidDataException">Names the file, line and path of what is wrong.</exception>
    public static PracticePartnership Read(Stream json, string file)
    {
        var fields = StrictJson.Read(json, file, message => new InvalidDataException(message))
            .Fields("name", "title", "partnership", "tenantId", "starts", "agencies", "forums", "people", "chats", "children", "actions");
        return new()
        {
            Name = fields["name"].Text(),
            Title = fields["title"].Text(),
            Partnership = fields["partnership"].Text(),
            TenantId = fields["tenantId"].Text(),
            Starts = DateTimeOffset.Parse(fields["starts"].Text(), CultureInfo.InvariantCulture),
            Agencies = fields["agencies"].Members.ToDictionary(agency => agency.Name, agency => agency.Value.Text(), StringComparer.Ordinal),
            Forums = All(fields["forums"], Forum),
            People = All(fields["people"], Person),
            Chats = All(fields["chats"], Chat),
            Children = All(fields["children"], Child),
            Actions = All(fields["actions"], Action),
        };
    }

    private static PracticeForum Forum(StrictValue value)
    {
        var fields = value.Fields("id", "chair", "chairSeats", "coordinator", "frontDoor", "firstMeeting", "startsAt", "minutes");
        return new(
            fields["id"].Text(),
            fields["chair"].Text(),
            Texts(fields["chairSeats"]),
            fields["coordinator"].Text(),
            Texts(fields["frontDoor"]),
            fields["firstMeeting"].Date(),
            TimeOnly.ParseExact(fields["startsAt"].Text(), "HH:mm", CultureInfo.InvariantCulture),
            fields["minutes"].Whole(1, LongestMeeting));
    }

    private static PracticePerson Person(StrictValue value)
    {
        var fields = value.Fields("key", "id", "chatUserId", "name", "agency", "title", "role", "seats", "notInstalled?");
        return new()
        {
            Key = fields["key"].Text(),
            Id = fields["id"].Text(),
            ChatUserId = fields["chatUserId"].Text(),
            Name = fields["name"].Text(),
            Agency = fields["agency"].Text(),
            Title = fields["title"].Text(),
            Role = fields["role"].Text(),
            Seats = All(fields["seats"], Seat),
            NotInstalled = fields.GetValueOrDefault("notInstalled")?.YesNo() ?? false,
        };
    }

    private static PracticeSeat Seat(StrictValue value)
    {
        var fields = value.Fields("forum", "seat", "role", "from", "to?");
        return new(
            fields["forum"].Text(),
            fields["seat"].Text(),
            (SeatRole)fields["role"].Choice(nameof(SeatRole.Member), nameof(SeatRole.AlternateWithAuthority), nameof(SeatRole.Alternate)),
            fields["from"].Date(),
            fields.GetValueOrDefault("to")?.Date());
    }

    private static PracticeChat Chat(StrictValue value)
    {
        var fields = value.Fields("id", "type", "name", "forum", "members", "meetingId?", "organizer?");
        return new()
        {
            Id = fields["id"].Text(),
            Type = fields["type"].Text(),
            Name = fields["name"].Text(),
            Forum = fields["forum"].Text(),
            Members = Texts(fields["members"]),
            MeetingId = fields.GetValueOrDefault("meetingId")?.Text(),
            Organizer = fields.GetValueOrDefault("organizer")?.Text(),
        };
    }

    private static PracticeChild Child(StrictValue value)
    {
        var fields = value.Fields(
            "reference", "name", "born", "types", "area", "openToSocialCare", "identified", "leadProfessional", "concern",
            "forum?", "flaggedOn?", "siblings?", "placedBy?", "frontDoor?");
        return new()
        {
            Reference = fields["reference"].Text(),
            Name = fields["name"].Text(),
            Born = fields["born"].Date(),
            Types = All(fields["types"], type => (ExploitationType)type.Choice(
                nameof(ExploitationType.Sexual), nameof(ExploitationType.Criminal), nameof(ExploitationType.Trafficking),
                nameof(ExploitationType.Missing), nameof(ExploitationType.Other))),
            Area = fields["area"].Text(),
            OpenToSocialCare = fields["openToSocialCare"].YesNo(),
            Identified = fields["identified"].Date(),
            LeadProfessional = fields["leadProfessional"].Text(),
            Concern = fields["concern"].Text(),
            Forum = fields.GetValueOrDefault("forum")?.Text(),
            FlaggedOn = fields.GetValueOrDefault("flaggedOn")?.Date(),
            Siblings = fields.GetValueOrDefault("siblings") is { } siblings ? Texts(siblings) : null,
            PlacedBy = fields.GetValueOrDefault("placedBy")?.Text(),
            FrontDoor = (PracticeReview)(fields.GetValueOrDefault("frontDoor")?.Choice(
                nameof(PracticeReview.Decided), nameof(PracticeReview.Waiting), nameof(PracticeReview.NotSent)) ?? 0),
        };
    }

    private static PracticeAction Action(StrictValue value)
    {
        var fields = value.Fields("reference", "text", "owner", "due", "raised", "forum?", "state?", "child?", "updatedOn?", "effect?", "note?");
        return new()
        {
            Reference = fields["reference"].Text(),
            Text = fields["text"].Text(),
            Owner = fields["owner"].Text(),
            Due = fields["due"].Date(),
            Raised = fields["raised"].Date(),
            Forum = fields.GetValueOrDefault("forum")?.Text(),
            State = (ActionState)(fields.GetValueOrDefault("state")?.Choice(
                nameof(ActionState.Open), nameof(ActionState.PartDone), nameof(ActionState.Blocked), nameof(ActionState.Done)) ?? 0),
            Child = fields.GetValueOrDefault("child")?.Text(),
            UpdatedOn = fields.GetValueOrDefault("updatedOn")?.Date(),
            Effect = (ActionEffect?)fields.GetValueOrDefault("effect")?.Choice(
                nameof(ActionEffect.Helped), nameof(ActionEffect.NoChange), nameof(ActionEffect.MadeWorse), nameof(ActionEffect.TooEarly)),
            Note = fields.GetValueOrDefault("note")?.Text(),
        };
    }

    private static List<string> Texts(StrictValue list) => All(list, text => text.Text());

    private static List<T> All<T>(StrictValue list, Func<StrictValue, T> read)
    {
        var all = new List<T>(list.List().Count);
        foreach (var value in list.List())
        {
            all.Add(read(value));
        }
        return all;
    }
}
