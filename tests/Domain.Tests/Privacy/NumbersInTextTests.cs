using FsCheck;
using FsCheck.Fluent;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Tests.Domain.Privacy;

/// <summary>Any number of its kind is found however it is grouped, wherever it stands.</summary>
public sealed class NumbersInTextTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly string[] Between = ["", " ", "  ", "-", ".", " - ", "\n", "\u00A0", "\u2009", "\u200B", " \u200B", "/"];
    private static readonly string[] Before = ["", "It is ", "number: ", "(", "She (14), ", "see\n"];
    private static readonly string[] After = ["", ".", ", and more", ")", " on Monday", "\nand"];

    private static Gen<string> Digits(int count) => Gen.Choose(0, 9).ArrayOf(count).Select(digits => string.Concat(digits));

    private static Gen<string> Apart(string number) => Gen.Elements(Between).ArrayOf(number.Length - 1)
        .Select(between => number[..1] + string.Concat(between.Zip(number.Skip(1), (gap, digit) => gap + digit)));

    private static Arbitrary<string> Texts(Gen<string> numbers) =>
        (from before in Gen.Elements(Before)
         from number in numbers
         from written in Apart(number)
         from after in Gen.Elements(After)
         select before + written + after).ToArbitrary();

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void Any_NHS_number_is_found_in_any_grouping() => Check(IdentifyingKind.NhsNumber, Texts(
        Digits(9).Select(nine => nine + NhsCheck(nine)).Where(number => !number.EndsWith('X'))));

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void Any_pupil_number_is_found_in_any_grouping() => Check(IdentifyingKind.PupilNumber, Texts(
        from digits in Digits(12)
        from small in Gen.Elements(true, false)
        select small ? (PupilCheck(digits) + digits).ToLowerInvariant() : PupilCheck(digits) + digits));

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void Any_temporary_pupil_number_is_found_in_any_grouping() => Check(IdentifyingKind.PupilNumber, Texts(
        from digits in Digits(11)
        from letter in Gen.Elements("ABCDEFGHJKLMNPQRTUVWXYZ".ToCharArray())
        select PupilCheck(digits + letter) + digits + letter));

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void Any_postcode_is_found_in_capitals_in_any_grouping() => Check(IdentifyingKind.Postcode, Texts(Postcodes.Select(halves => halves.Outward + halves.Inward)));

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void Any_postcode_is_found_in_small_letters_with_its_halves_apart() => Check(IdentifyingKind.Postcode, (
        from halves in Postcodes
        from gap in Gen.Elements(" ", "", "  ", "-", "\u00A0", "\u200B")
        from before in Gen.Elements(Before)
        from after in Gen.Elements(After)
        select before + (halves.Outward + gap + halves.Inward).ToLowerInvariant() + after).ToArbitrary());

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void Any_birth_date_of_a_child_of_ten_or_more_is_found_in_any_form() => Check(IdentifyingKind.BirthDate, (
        from day in Gen.Choose(new DateOnly(2008, 11, 24).DayNumber, new DateOnly(2016, 11, 23).DayNumber).Select(DateOnly.FromDayNumber)
        from form in Gen.Elements("d/M/yy", "dd/MM/yy", "d/M/yyyy", "dd/MM/yyyy", "d.M.yy", "dd-MM-yyyy", "yyyy-MM-dd", "d MMMM yyyy", "dd MMM yy", "d MMM yyyy", "MMMM d, yyyy", "ddMMyyyy", "dd MM yyyy", "d'th of 'MMMM yyyy")
        from before in Gen.Elements(Before)
        from after in Gen.Elements(After)
        select before + day.ToString(form) + after).ToArbitrary());

    [Fact]
    public void A_number_whose_check_digit_is_wrong_is_some_other_number() => Prop.ForAll(
        (from nine in Digits(9).Where(nine => nine[0] != '0') from wrong in Gen.Choose(0, 9) where NhsCheck(nine) != wrong.ToString() select nine + wrong).ToArbitrary(),
        number => !NhsNumber.IsValid(number) && IdentifyingText.Find($"Crime number {number}", PassedWords.None, Today).Count == 0).QuickCheckThrowOnFailure();

    private static Gen<(string Outward, string Inward)> Postcodes =>
        from area in Gen.Elements("WA", "L", "M", "OX", "B", "EC", "SW", "W", "CH", "S")
        from district in Gen.Elements("1", "8", "10", "99", "1A")
        from sector in Gen.Choose(0, 9)
        from unit in Gen.Elements("ABDEFGHJLNPQRSTUWXYZ".ToCharArray()).ArrayOf(2)
        select (area + district, sector + string.Concat(unit));

    private static string NhsCheck(string nine)
    {
        var check = 11 - (nine.Select((digit, at) => (digit - '0') * (10 - at)).Sum() % 11);
        return check == 11 ? "0" : check == 10 ? "X" : check.ToString();
    }

    private static string PupilCheck(string twelve)
    {
        const string letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
        return letters[twelve.Select((digit, at) => (char.IsDigit(digit) ? digit - '0' : letters.IndexOf(digit)) * (at + 2)).Sum() % 23].ToString();
    }

    private static void Check(IdentifyingKind kind, Arbitrary<string> texts) => Prop.ForAll(
        texts, text => IdentifyingText.Find(text, PassedWords.None, Today).Any(found => found.Kind == kind && found.Start >= 0 && found.Start + found.Length <= text.Length))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
