using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Gallery;
using PanelAssistant.Cards.Locations;
using PanelAssistant.Cards.NoNames;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Disruption;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Locations;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Tests.Cards.Judging;

namespace PanelAssistant.Tests.Cards.PersonsOfInterest;

public sealed class PersonCardTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly PersonId By = new("somebody");

    private static TermsOfReference Terms { get; } = TermsLibrary.InTheBox().ForForum(new("csog"));

    public static TheoryData<string> Characters => ["x", "*", "<", "語", "😀", "\n", "\""];

    [Theory]
    [MemberData(nameof(Characters))]
    public void The_longest_texts_in_any_script_still_fit_a_card(string character)
    {
        string Long(int most) => string.Concat(Enumerable.Repeat(character, most / character.Length));
        var steps = Enumerable.Range(0, 40).Select(_ => new DisruptionStep(DateTimeOffset.UnixEpoch, By, "cawn", Today, Long(DisruptionStep.MostNote))).ToList();
        var members = Enumerable.Range(0, 40).Select(at => new Choice($"Somebody with a rather long name {at}, and a seat with a long title", $"seat-{at}/00000000-0000-0000-0000-000000000000")).ToList();
        var person = PersonCard.Render(new()
        {
            Item = new()
            {
                Reference = PersonReference.Of(3),
                Forum = Terms.Forum,
                Who = Long(PersonOfInterest.MostWho),
                Why = Long(PersonOfInterest.MostWhy),
                Place = Long(PersonOfInterest.MostShort),
                Grading = new("untested", "known"),
                Basis = Basis.Evidence,
                ImmediateDanger = false,
                By = By,
                ByAgency = new("health"),
                At = DateTimeOffset.UnixEpoch,
                Draft = "d",
                FormVersion = "1",
                Standing = PersonStanding.NotOnAgenda,
                StandingReason = Long(PersonOfInterest.MostOutcome),
                Outcome = Long(PersonOfInterest.MostOutcome),
                Disruption = steps,
            },
            Agency = "Health",
            SentOn = Today,
            Today = Today,
            MayDecide = true,
            MaySettle = true,
            IsChair = true,
            NameOf = static _ => "Somebody",
            Owners = members,
            Members = members,
        }, Language.English);
        var place = LocationCard.Render(new()
        {
            Location = new()
            {
                Reference = LocationReference.Of(7),
                Forum = Terms.Forum,
                Kind = LocationKind.Online,
                Name = Long(Location.MostName),
                Themes = [],
                Why = Long(Location.MostWhy),
                ImmediateDanger = false,
                By = By,
                ByAgency = new("health"),
                At = DateTimeOffset.UnixEpoch,
                Draft = "d",
                FormVersion = "1",
                Disruption = steps,
            },
            Agency = "Health",
            SentOn = Today,
            Today = Today,
            NameOf = static _ => "Somebody",
            MayChair = true,
        }, Language.English);
        var item = NoNamesCard.Render(new()
        {
            Item = new()
            {
                Reference = NoNamesReference.Of(17),
                Forum = Terms.Forum,
                Age = AgeBand.UnderTen,
                Area = "Runcorn",
                Exploitation = [ExploitationType.Other],
                OtherExploitation = NamelessText.Kept(Long(200)),
                Concern = NamelessText.Kept(Long(4000)),
                TellingIsUnsafe = true,
                WhyNotTold = NamelessText.Kept(Long(1000)),
                ImmediateDanger = false,
                By = By,
                ByAgency = new("health"),
                At = DateTimeOffset.UnixEpoch,
                Draft = "d",
                FormVersion = "1",
            },
            Group = "Group",
            Notice = "Notice.",
            Agency = "Health",
            SentOn = Today,
            MayConvert = true,
        }, Language.English);

        Assert.All((PersonalCard[])[person, place, item], card => Assert.InRange(card.ToUtf8().Length, 1, Card.MostBytes));
    }

    [Fact]
    [Trait("Requirement", "HO-22")]
    public void The_first_question_about_a_person_of_interest_is_whether_a_child_is_in_danger_now()
    {
        var form = PersonForm.Definition(Terms);
        Assert.Equal(["Is a child in immediate danger right now?"], FormFlow.First(form, FormAnswers.None, Today).Shown(FormAnswers.None, Today).Select(field => field.Label));
        Assert.True(FormCheck.Whole(form, PersonSamples.Answers, Today).Good);
        Assert.Equal("Write why you are worried about this person. A referral without a reason is not sent.", FormCheck.Whole(form, PersonSamples.Answers.With("why", ""), Today).Errors.Single().Sentence);
        Assert.Equal("Write the child's reference like CH-2041, or leave it empty.", FormCheck.Whole(form, PersonSamples.Answers.With("child", "Sam"), Today).Errors.Single().Sentence);
        Assert.Equal("CH-2041", FormCheck.Whole(form, PersonSamples.Answers.With("child", "ch 2041"), Today).Answers["child"]);
    }

    [Theory]
    [InlineData("persons/receipt")]
    [InlineData("persons/list")]
    [InlineData("notices/person of interest, to the officer")]
    [InlineData("notices/person of interest, nobody to receive")]
    [Trait("Requirement", "HO-23")]
    public void Receipts_lists_and_notices_hold_a_reference_and_nothing_that_was_written(string card)
    {
        var outline = CardOutline.Of(CardGallery.Find(card).Draw(Language.English));
        Assert.Contains("POI-3", outline);
        Assert.All((string[])["Sample-", "Lou", "blue car", "school gate", "CH-2041", "bus station"], written => Assert.DoesNotContain(written, outline));
    }

    [Fact]
    [Trait("Requirement", "HO-11")]
    public void A_place_online_is_asked_for_neither_area_nor_postcode()
    {
        var form = LocationForm.Definition(Terms);
        var online = FormAnswers.None.With("danger", "no").With("kind", "online");
        Assert.DoesNotContain(form.Visible(online, Today).SelectMany(page => page.Shown(online, Today)), field => field.Id is "postcode" or "area");
        Assert.Equal("Write a full postcode, such as WA8 7QF.", FormCheck.Whole(form, LocationSamples.Answers.With("postcode", "somewhere"), Today).Errors.Single().Sentence);
    }
}
