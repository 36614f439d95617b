using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Forums;

public sealed class TermsLibraryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("terms-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_forum_finds_its_terms() =>
        Assert.Equal("CSOG", TermsLibrary.InTheBox().ForForum(new("csog")).ShortName);

    [Fact]
    public void A_forum_that_no_file_describes_is_not_found()
    {
        Assert.Null(TermsLibrary.InTheBox().Find(new("elsewhere")));
        Assert.Throws<KeyNotFoundException>(() => TermsLibrary.InTheBox().ForForum(new("elsewhere")));
    }

    [Fact]
    public void A_partnership_brings_its_own_folder_and_no_code()
    {
        Write("northshire.json", "\"forum\": \"csog\"", "\"forum\": \"north\"");

        var library = TermsLibrary.InTheBox().WithFolder(_folder.FullName);

        Assert.Equal(new ForumId("north"), library.ForForum(new("north")).Forum);
        Assert.Contains(library.All, terms => terms.Forum == new ForumId("csog"));
    }

    [Fact]
    public void An_amendment_is_the_newest_version_and_the_old_one_can_still_be_read()
    {
        Write("halton-csog-2027.json", "\"version\": \"2019-06\"", "\"version\": \"2027-04\"");

        var library = TermsLibrary.InTheBox().WithFolder(_folder.FullName);

        Assert.Equal("2027-04", library.ForForum(new("csog")).Version);
        Assert.Equal("2019-06", library.ForForum(new("csog"), "2019-06").Version);
        Assert.Single(library.All, terms => terms.Forum == new ForumId("csog"));
    }

    [Fact]
    public void Two_files_for_one_version_are_refused()
    {
        Write("again.json", "\"shortName\": \"CSOG\"", "\"shortName\": \"Again\"");

        var refused = Assert.Throws<TermsException>(() => TermsLibrary.InTheBox().WithFolder(_folder.FullName));

        Assert.Equal("again.json(1): $.version: halton-csog.json already holds the terms of csog of 2019-06.", refused.Message);
    }

    [Fact]
    public void Two_files_of_one_name_are_refused()
    {
        Write("halton-csog.json", "\"version\": \"2019-06\"", "\"version\": \"2027-04\"");

        var refused = Assert.Throws<TermsException>(() => TermsLibrary.InTheBox().WithFolder(_folder.FullName));

        Assert.Equal("halton-csog.json(1): $: There are two files of this name.", refused.Message);
    }

    [Fact]
    public void A_folder_without_terms_is_refused()
    {
        Assert.Throws<TermsException>(() => TermsLibrary.InTheBox().WithFolder(_folder.FullName));
        Assert.Throws<TermsException>(() => TermsLibrary.InTheBox().WithFolder(Path.Combine(_folder.FullName, "none")));
    }

    private void Write(string file, string find, string replace)
    {
        using var json = typeof(TermsLibrary).Assembly.GetManifestResourceStream("Forums/Terms/halton-csog.json")!;
        using var reader = new StreamReader(json);
        File.WriteAllText(Path.Combine(_folder.FullName, file), reader.ReadToEnd().Replace(find, replace, StringComparison.Ordinal));
    }
}
