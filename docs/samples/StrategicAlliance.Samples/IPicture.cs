namespace StrategicAlliance.Samples;

/// <summary>A picture of the documents, drawn from figures that the library computes.</summary>
public interface IPicture
{
    /// <summary>Its file under docs/pictures, e.g. <c>march-1991-figure-1.svg</c>.</summary>
    string File { get; }

    /// <summary>Draws it: the same text every time.</summary>
    /// <returns>SVG.</returns>
    string Draw();
}
