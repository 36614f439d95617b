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
    public void A_partnership_that_is_not_in_the_box_is_refused_with_those_that_are()
    {
        var refused = Assert.Throws<TermsException>(() => TermsLibrary.InTheBox("elsewhere"));

        Assert.StartsWith("There is no partnership \"elsewhere\" in the box.", refused.Message, StringComparison.Ordinal);
        Assert.All(TermsLibrary.Partnerships, name => Assert.Contains(name, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_partnership_brings_its_own_folder_and_no_code()
    {
        Write(TermsFiles.Profile, "\"partnership\": \"halton\"", "\"partnership\": \"elsewhere\"");
        Write(TermsFiles.Csog, "\"shortName\": \"CSOG\"", "\"shortName\": \"Ours\"");
        Write(TermsFiles.Cssg, "\"shortName\": \"CSSG\"", "\"shortName\": \"Theirs\"");

        var library = TermsLibrary.InFolder(_folder.FullName);

        Assert.Equal("elsewhere", library.Profile.Id);
        Assert.Equal(["Ours", "Theirs"], library.All.Select(terms => terms.ShortName));
        Assert.All(library.All, terms => Assert.Same(library.Profile, terms.Profile));
    }

    [Fact]
    public void An_amendment_is_the_newest_version_and_the_old_one_can_still_be_read()
    {
        var library = TermsFiles.Read(("csog-2027.json", Changed("\"version\": \"2019-06\"", "\"version\": \"2027-04\"")));

        Assert.Equal("2027-04", library.ForForum(new("csog")).Version);
        Assert.Equal("2019-06", library.ForForum(new("csog"), "2019-06").Version);
        Assert.Single(library.All, terms => terms.Forum == new ForumId("csog"));
    }

    [Fact]
    public void Two_files_for_one_version_are_refused() =>
        Assert.Equal(
            "newer.json(1): $: csog.json already holds the terms of csog of 2019-06.",
            TermsFiles.Refusal("newer.json", Changed("\"shortName\": \"CSOG\"", "\"shortName\": \"Again\"")));

    [Fact]
    public void A_folder_without_terms_is_refused()
    {
        Assert.Throws<TermsException>(() => TermsLibrary.InFolder(_folder.FullName));
        Assert.Throws<TermsException>(() => TermsLibrary.InFolder(Path.Combine(_folder.FullName, "none")));
    }

    [Fact]
    public void A_folder_that_does_not_say_what_its_forums_share_is_refused()
    {
        Write(TermsFiles.Cssg, "\"shortName\": \"CSSG\"", "\"shortName\": \"Ours\"");

        var refused = Assert.Throws<TermsException>(() => TermsLibrary.InFolder(_folder.FullName));

        Assert.Equal("partnership.json: The file is missing: it says what the partnership's forums share.", refused.Message);
    }

    private static string Changed(string find, string replace) => TermsFiles.Change(TermsFiles.Csog, find, replace, out _);

    private void Write(string file, string find, string replace) =>
        File.WriteAllText(Path.Combine(_folder.FullName, file), TermsFiles.Change(file, find, replace, out _));
}
