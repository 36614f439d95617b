using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Locations;
using PanelAssistant.Cards.NoNames;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Tests.Cards.Forms;

/// <summary>What holds for every form of the product.</summary>
public sealed class DefinitionTests
{
    public static TheoryData<FormDefinition> Forms =>
    [
        .. TermsLibrary.InTheBox().All.Select(ReferralForm.Definition),
        ScreeningForm.Definition(ScreeningTools.Current, 7),
        ScreeningForm.Definition(ScreeningTools.Current, 15),
        MissingForm.Definition,
        .. TermsLibrary.InTheBox().All.Select(ReferralForm.Naming),
        NoNamesForm.Definition([.. TermsLibrary.InTheBox().All]),
        .. TermsLibrary.InTheBox().All.Select(PersonForm.Definition),
        .. TermsLibrary.InTheBox().All.Select(LocationForm.Definition),
        SampleForm.Form,
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Names_of_pages_and_fields_are_unique_and_free(FormDefinition form)
    {
        var fields = form.Pages.SelectMany(page => page.Fields).Select(field => field.Id).ToList();
        Assert.Equal(fields.Count, fields.Distinct().Count());
        Assert.Empty(fields.Intersect(FormPress.Reserved));
        Assert.Equal(form.Pages.Count, form.Pages.Select(page => page.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_is_shown_depends_on_earlier_pages_only(FormDefinition form)
    {
        var earlier = new HashSet<string>();
        foreach (var page in form.Pages)
        {
            var here = page.Fields.Select(field => field.Id).ToHashSet();
            var looksAt = (page.ShowWhen?.LooksAt ?? []).Concat(page.Fields.SelectMany(field => field.ShowWhen?.LooksAt ?? []));
            Assert.All(looksAt, field => Assert.Contains(field, earlier));
            Assert.All(page.Checks, check => Assert.True(here.Contains(check.Field) && check.Wrong.LooksAt.All(field => earlier.Contains(field) || here.Contains(field))));
            Assert.All(page.Fields.SelectMany(field => field.RequiredWhen?.LooksAt ?? []), field => Assert.True(earlier.Contains(field) || here.Contains(field)));
            earlier.UnionWith(here);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_required_question_says_what_to_do_when_it_is_left_out(FormDefinition form) =>
        Assert.All(form.Pages.SelectMany(page => page.Fields).Where(field => field.Required || field.RequiredWhen is not null),
            field => Assert.NotEqual(new TextField("x", "x").Missing, field.Missing));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Choices_are_unique_and_hold_no_comma(FormDefinition form) =>
        Assert.All(form.Pages.SelectMany(page => page.Fields).OfType<ChoiceField>(), field =>
        {
            Assert.Equal(field.Options.Count, field.Options.Select(option => option.Value).Distinct().Count());
            Assert.DoesNotContain(field.Options, option => option.Value.Contains(',') || option.Value.Length == 0);
            Assert.All(field.Accepts, accepted => Assert.Contains(accepted, field.Options.Select(option => option.Value)));
        });
}
