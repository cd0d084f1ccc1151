namespace StrategicAlliance.Tests.Architecture;

/// <summary>The sources beside the tests.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution, found upwards from where the tests were built.</summary>
    public static string Root { get; } = Up(AppContext.BaseDirectory) ?? throw new DirectoryNotFoundException("No StrategicAlliance.Core.sln above " + AppContext.BaseDirectory);

    public static string Core { get; } = Path.Combine(Root, "src", "StrategicAlliance.Core");

    /// <summary>The source files of the library, generated ones left out, relative to its folder.</summary>
    public static IReadOnlyList<string> CoreFiles { get; } = Sources(Core);

    /// <summary>All source files under <c>src</c>, generated ones left out, relative to it.</summary>
    public static IReadOnlyList<string> AllFiles { get; } = Sources(Path.Combine(Root, "src"));

    private static List<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(part => part is "obj" or "bin"))
        .Order(StringComparer.Ordinal)
        .ToList();

    private static string? Up(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "StrategicAlliance.Core.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
