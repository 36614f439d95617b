using System.Text;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Forums;

/// <summary>The files of Halton, one of them changed at will.</summary>
internal static class TermsFiles
{
    public const string Csog = "csog.json";
    public const string Cssg = "cssg.json";
    public const string Profile = "partnership.json";
    public const string Glossary = "glossary.json";

    private static readonly Dictionary<string, string> Halton = ReadHalton();

    public static string Text(string file) => Halton[file];

    /// <summary>Reads Halton's files with others beside them, or instead of those of the same name.</summary>
    public static TermsLibrary Read(params (string File, string Text)[] changed) => Load([.. changed.Select(file => (file.File, Bytes(file.Text)))]);

    public static TermsLibrary Load(params (string File, byte[] Bytes)[] changed)
    {
        var files = Halton.ToDictionary(file => file.Key, file => Bytes(file.Value));
        foreach (var (file, bytes) in changed)
        {
            files[file] = bytes;
        }
        return TermsLibrary.Read([.. files.Select(file => (file.Key, (Stream)new MemoryStream(file.Value)))]);
    }

    public static string Refusal(string file, string text) => Assert.Throws<TermsException>(() => Read((file, text))).Message;

    /// <summary>The file with one place changed, and the line where that is.</summary>
    public static string Change(string file, string find, string replace, out int line)
    {
        var text = Halton[file];
        var at = text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(find, at + 1, StringComparison.Ordinal) < 0, $"{find} must stand once in {file}.");
        line = LineOf(text, find);
        return text.Replace(find, replace, StringComparison.Ordinal);
    }

    public static int LineOf(string text, string find) =>
        text[..text.IndexOf(find, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static Dictionary<string, string> ReadHalton()
    {
        const string folder = "Forums/Terms/halton/";
        var assembly = typeof(TermsLibrary).Assembly;
        var files = new Dictionary<string, string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var json = new StreamReader(assembly.GetManifestResourceStream(name)!);
            files.Add(name[folder.Length..], json.ReadToEnd());
        }
        return files;
    }
}
