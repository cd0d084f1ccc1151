namespace StrategicAlliance.Knowledge;

/// <summary>Whether the forms of a conversion are those that its mode requires.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SeciCheck
{
    internal SeciCheck(KnowledgeForm requiredInput, KnowledgeForm requiredOutput, KnowledgeForm? inputForm, KnowledgeForm? outputForm)
    {
        RequiredInput = requiredInput;
        RequiredOutput = requiredOutput;
        InputForm = inputForm;
        OutputForm = outputForm;
    }

    /// <summary>The form that must go in.</summary>
    public KnowledgeForm RequiredInput { get; }

    /// <summary>The form that must come out.</summary>
    public KnowledgeForm RequiredOutput { get; }

    /// <summary>The form that goes in; <see langword="null"/> if it is not known.</summary>
    public KnowledgeForm? InputForm { get; }

    /// <summary>The form that comes out; <see langword="null"/> if it is not known.</summary>
    public KnowledgeForm? OutputForm { get; }

    /// <summary>Whether what goes in has the required form, or may have it because its form is not known.</summary>
    public bool InputFits => InputForm is null || InputForm == RequiredInput;

    /// <summary>Whether what comes out has the required form, or may have it because its form is not known.</summary>
    public bool OutputFits => OutputForm is null || OutputForm == RequiredOutput;

    /// <summary>Whether nothing known speaks against the conversion.</summary>
    public bool IsLegal => InputFits && OutputFits;
}
