using StrategicAlliance.Samples;

namespace StrategicAlliance.Tests;

/// <summary>Pictures are drawn from figures computed anew. After a change: <c>UPDATE_PICTURES=1 dotnet test tests/StrategicAlliance.Docs.Tests</c>.</summary>
public sealed class PictureTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "pictures");

    [Fact]
    public void EveryPicture_DrawnAnew_IsTheOneInTheDocuments()
    {
        var pictures = typeof(IPicture).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IPicture)) && type.IsClass)
            .Select(type => (IPicture)Activator.CreateInstance(type)!)
            .ToList();
        foreach (var picture in pictures)
        {
            var path = Path.Combine(Folder, picture.File);
            var drawn = picture.Draw().ReplaceLineEndings("\n");
            if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "1")
            {
                Directory.CreateDirectory(Folder);
                File.WriteAllText(path, drawn);
            }

            File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(drawn, picture.File);
            System.Xml.Linq.XDocument.Parse(drawn).Root!.Elements().Select(element => element.Name.LocalName).Should().Contain(["title", "desc"], "a picture says what it shows");
        }

        if (Directory.Exists(Folder))
        {
            Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo(pictures.Select(picture => picture.File));
        }
    }
}
