using System.Diagnostics;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Tests.Benchmarks.Measuring;

namespace PanelAssistant.Tests.Benchmarks.Terms;

/// <summary>What a start pays for terms of reference as data: every partnership in the box read and checked, beside reading the same files.</summary>
internal static class TermsCourse
{
    private const int Times = 41;

    public static void Run()
    {
        // The first time is what a start sees: nothing of it is compiled or in memory.
        var cold = Once(Load);
        Console.WriteLine($"terms of {TermsLibrary.Partnerships.Count} partnerships, read and checked for the first time: {cold:0.0} ms");
        var load = Percentiles.Median([.. Enumerable.Range(0, Times).Select(_ => Once(Load))]);
        var read = Percentiles.Median([.. Enumerable.Range(0, Times).Select(_ => Once(Read))]);
        Console.WriteLine($"again: {load:0.00} ms; reading the same files {read:0.000} ms, so {load / read:0.0} times that");
    }

    private static void Load()
    {
        foreach (var partnership in TermsLibrary.Partnerships)
        {
            TermsLibrary.InTheBox(partnership);
        }
    }

    private static void Read()
    {
        var assembly = typeof(TermsLibrary).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            using var text = new StreamReader(file);
            text.ReadToEnd();
        }
    }

    private static double Once(Action act)
    {
        var started = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
