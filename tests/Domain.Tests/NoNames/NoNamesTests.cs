using System.Reflection;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.NoNames;

public sealed class NoNamesTests
{
    private static readonly PersonId Referrer = new("referrer");

    private static TermsOfReference Nameless { get; } = Terms with { NoNames = new("Write nothing that says who the child is.", Terms.Clauses[0].Id) };

    private static SubmitNoNames Good { get; } = new()
    {
        By = Referrer,
        Draft = "draft-1",
        FormVersion = "1",
        Danger = Danger.No,
        Age = AgeBand.ThirteenToFifteen,
        Area = Terms.Areas[1],
        Agency = Terms.Agencies[0].Id,
        Exploitation = [ExploitationType.Missing, ExploitationType.Criminal],
        Concern = "A car waits at the school gate. The child is afraid of what the driver will say at home.",
        TellingIsUnsafe = true,
        WhyNotTold = "It may warn an adult in the household.",
    };

    private static SubmitReferral Named { get; } = new()
    {
        By = Referrer,
        Draft = "draft-2",
        FormVersion = "1",
        Danger = Danger.No,
        FirstName = "Sam",
        LastName = "Sample-Child",
        Born = "2012-03-31",
        Area = Terms.Areas[1],
        Agency = Terms.Agencies[0].Id,
        Exploitation = [ExploitationType.Criminal],
        Concern = "Sam has told us who drives the car.",
        OpenToSocialCare = Known.NotKnown,
        SiblingsOpen = Known.No,
        PlacedByAnother = Known.No,
        Parents = new ParentsTold.Informed("Mother", Today, "By phone", "Case notes"),
    };

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void An_item_without_names_has_no_place_for_one()
    {
        var words = typeof(NoNamesItem).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(string)).Select(property => property.Name);

        Assert.Equal(["Area", "Draft", "FormVersion"], words.Order());
        Assert.DoesNotContain(typeof(NoNamesItem).GetProperties(), property => property.PropertyType == typeof(Child) || property.PropertyType == typeof(BirthDate) || property.PropertyType == typeof(CaseReference));
    }

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void Parents_who_were_told_with_evidence_are_the_only_ones_that_let_a_network_name_the_child()
    {
        Assert.True(NoNamesBasis.Requires(Nameless, new ParentsTold.NotAble("No number.")));
        Assert.True(NoNamesBasis.Requires(Nameless, new ParentsTold.NotSafe("Violence.")));
        Assert.False(NoNamesBasis.Requires(Nameless, Named.Parents!));
        Assert.False(NoNamesBasis.Requires(Terms, new ParentsTold.NotSafe("Violence.")));
    }

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void A_concern_that_names_nobody_becomes_an_item()
    {
        var accepted = IsAccepted(Submit(Good));

        Assert.Equal("NN-17", accepted.State.Reference.ToString());
        Assert.Equal(Good.Concern, accepted.State.Concern.Value);
        Assert.Equal([ExploitationType.Criminal, ExploitationType.Missing], accepted.State.Exploitation);
        Assert.Equal(new(SubmitNoNames.Verb, "NN-17"), accepted.Fact);
        Assert.Equal([Chair, Coordinator], accepted.Tell.Select(notice => notice.To));
        Assert.All(accepted.Tell, notice => Assert.Equal((NoticeKind.NoNamesReceived, "NN-17"), (notice.Kind, notice.Items.Single().Reference)));
    }

    [Theory]
    [InlineData("Callum Jones came home late.")]
    [InlineData("The child, dob 4/5/11, came home late.")]
    [InlineData("The child lives near WA8 7QF.")]
    [InlineData("NHS 943 476 5919 came home late.")]
    [InlineData("JS in Year 9 at Quill Hollow High School came home late.")]
    [InlineData("Cal\u200Blum came home late.")]
    [Trait("Requirement", "ON-12")]
    public void Whatever_looks_identifying_is_refused_in_every_text(string text)
    {
        IsRefused(Reason.LooksIdentifying, Submit(Good with { Concern = text }));
        IsRefused(Reason.LooksIdentifying, Submit(Good with { WhyNotTold = text }));
        IsRefused(Reason.LooksIdentifying, Submit(Good with { Exploitation = [ExploitationType.Other], OtherExploitation = text }));
    }

    [Fact]
    public void What_is_missing_unknown_or_too_long_is_refused()
    {
        IsRefused(Reason.DangerFirst, Submit(Good with { Danger = Danger.NotAsked }));
        IsRefused(Reason.FormIncomplete, Submit(Good with { Age = null }));
        IsRefused(Reason.FormIncomplete, Submit(Good with { Concern = " " }));
        IsRefused(Reason.FormIncomplete, Submit(Good with { WhyNotTold = "" }));
        IsRefused(Reason.FormIncomplete, Submit(Good with { Exploitation = [ExploitationType.Other] }));
        IsRefused(Reason.UnknownChoice, Submit(Good with { Area = "Atlantis" }));
        IsRefused(Reason.UnknownChoice, Submit(Good with { Agency = new("secret-service") }));
        IsRefused(Reason.TextTooLong, Submit(Good with { Concern = new string('x', 4001) }));
    }

    [Fact]
    public void A_forum_without_the_rule_takes_no_such_item() =>
        IsRefused(Reason.NoNamesNotHere, Good.Decide(Terms, Members, NoNamesReference.Of(17), Now, Today));

    [Fact]
    public void The_forum_is_the_one_with_the_rule_that_covers_the_area()
    {
        var north = Nameless with { Forum = new("north"), Areas = ["North"] };
        var south = Nameless with { Forum = new("south"), Areas = ["South"] };

        Assert.Equal(south.Forum, NoNamesBasis.ForumFor([Terms, north, south], "South")?.Forum);
        Assert.Null(NoNamesBasis.ForumFor([Terms, north], Terms.Areas[1]));
    }

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void Once_parents_are_told_the_item_becomes_a_named_child_and_stays_as_it_was()
    {
        var item = Item();
        var before = item with { };
        var accepted = IsAccepted(Convert(item));

        Assert.Equal(item.Reference, accepted.State.Child.NoNames);
        Assert.Equal("CH-9", accepted.State.Child.Reference.ToString());
        Assert.Equal(new(ConvertNoNames.Verb, "NN-17", "R-7"), accepted.Fact);
        Assert.Equal(before, item);
        Assert.All(accepted.Tell, notice => Assert.DoesNotContain("Sam", notice.Items.Single().Text));
    }

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void Without_evidence_that_parents_were_told_it_stays_without_a_name()
    {
        IsRefused(Reason.ParentsNotTold, Convert(Item(), Named with { Parents = new ParentsTold.NotSafe("Violence.") }));
        IsRefused(Reason.ParentsNotTold, Convert(Item(), Named with { Parents = null }));
        IsRefused(Reason.FormIncomplete, Convert(Item(), Named with { Parents = new ParentsTold.Informed("Mother", Today, "By phone", "") }));
    }

    [Fact]
    public void Only_who_brought_it_and_the_chair_may_name_the_child_and_only_once()
    {
        IsAccepted(Convert(Item(), by: Chair));
        IsRefused(Reason.NotFound, Convert(Item(), by: Health));
        IsRefused(Reason.NotFound, Convert(Item(), by: Outsider));
        IsRefused(Reason.NotFound, Convert(null));
        IsRefused(Reason.AlreadySubmitted, Convert(Item(), converted: true));
    }

    private static NoNamesItem Item() => Submit(Good).State();

    private static Decision<NoNamesItem> Submit(SubmitNoNames command) => command.Decide(Nameless, Members, NoNamesReference.Of(17), Now, Today);

    private static Decision<Referral> Convert(NoNamesItem? item, SubmitReferral? named = null, PersonId? by = null, bool converted = false)
    {
        var referral = (named ?? Named).Decide(null, Terms, Members, ReferralReference.Of(7), CaseReference.Of(9), Now, Today);
        return new ConvertNoNames((named ?? Named).Parents, by ?? Referrer).Decide(item, converted, referral, Nameless, Members, Today);
    }
}
