namespace PanelAssistant.Domain.Privacy;

/// <summary>Letters and marks that look like plain ones: full-width, mathematical, circled, accented, Cyrillic and Greek.</summary>
internal static class LookAlikes
{
    private const string Cyrillic = "АВЕКМНОРСТУХІЈЅаеорсухіјѕвкмнт";
    private const string CyrillicAs = "ABEKMHOPCTYXIJSaeopcyxijsbkmht";
    private const string Greek = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαικνυ";
    private const string GreekAs = "ABEZHIKMNOPTYXoaiknu";
    private const string Accented = "ÀÁÂÃÄÅĀĂĄÇĆČĎÈÉÊËĒĖĘĚĞÌÍÎÏĪİĮŁĹĽÑŃŇÒÓÔÕÖØŌŐŔŘŚŞŠȘŤȚÙÚÛÜŪŮŰŲÝŸŹŻŽàáâãäåāăąçćčďèéêëēėęěğìíîïīıįłĺľñńňòóôõöøōőŕřśşšșťțùúûüūůűųýÿźżž";
    private const string AccentedAs = "AAAAAAAAACCCDEEEEEEEEGIIIIIIILLLNNNOOOOOOOORRSSSSTTUUUUUUUUYYZZZaaaaaaaaacccdeeeeeeeegiiiiiiilllnnnoooooooorrssssttuuuuuuuuyyzzz";

    public static char? Plain(int rune) => rune switch
    {
        >= 0xFF01 and <= 0xFF5E => (char)(rune - 0xFEE0),
        >= 0x1D400 and <= 0x1D6A3 => Latin((rune - 0x1D400) % 52),
        >= 0x24B6 and <= 0x24E9 => Latin(rune - 0x24B6),
        >= 0x1F130 and <= 0x1F149 => (char)('A' + rune - 0x1F130),
        >= 0x1F150 and <= 0x1F169 => (char)('A' + rune - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => (char)('A' + rune - 0x1F170),
        0x2018 or 0x2019 or 0x02BC or 0x00B4 or 0x2032 => '\'',
        0x201C or 0x201D or 0x201E => '"',
        0x2212 => '-',
        0x2044 or 0x2215 => '/',
        0x2024 or 0x00B7 or 0x30FB => '.',
        > 0xFFFF => null,
        _ => From(Accented, AccentedAs, (char)rune) ?? From(Cyrillic, CyrillicAs, (char)rune) ?? From(Greek, GreekAs, (char)rune),
    };

    private static char Latin(int at) => (char)(at < 26 ? 'A' + at : 'a' + at - 26);

    private static char? From(string letters, string plain, char letter) =>
        letters.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? plain[at] : null;
}
