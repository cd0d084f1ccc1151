using System.Text.Encodings.Web;
using System.Text.Json;
using StrategicAlliance.Diagnosis;

namespace StrategicAlliance.Journals;

/// <summary>Writes an assessment as JSON, schema <c>alliance-assessment/1</c>. Members may be added to it, none is renamed.</summary>
public static class AssessmentWriter
{
    /// <summary>The schema that is written.</summary>
    public const string Schema = "alliance-assessment/1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
    };

    /// <summary>Writes an assessment in UTF-8 without byte order mark.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Assessment assessment, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, Options);
        var write = new AssessmentJson(json);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        write.Alliance(assessment.Alliance);
        write.Formation(assessment.Formation);
        write.Structure(assessment.Structure);
        TrustJson.Write(json, assessment.Trust);
        write.Integration(assessment.Integration);
        KnowledgeJson.Write(json, assessment.Knowledge);
        LearningJson.Write(json, assessment.Learning, assessment.Alliance.Learning);
        write.Obstacles(assessment.Obstacles);
        write.Warnings(assessment.Warnings);
        AssessmentDetail.NotComputed(json);
        BenefitJson.Write(json, assessment.Benefits);
        AssessmentDetail.Exit(json, assessment.Exit);
        write.Gates(assessment.Gates);
        DistanceJson.Write(json, assessment.Distances);
        write.Unknown(assessment.Unknown);
        json.WriteEndObject();
    }
}
