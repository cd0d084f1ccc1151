using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Whether a conversion of knowledge has the forms that its mode requires.</summary>
internal sealed class SeciConversionTyping : IComputation
{
    private const string Mode = "mode";
    private const string InputForm = "inputForm";
    private const string OutputForm = "outputForm";

    public string Name => "seci-conversion-typing";

    public IReadOnlyList<string> Inputs => [Mode, InputForm, OutputForm];

    public string Unit => "Accepted or Rejected";

    public string Citation => "Nonaka & Takeuchi 1995, The Knowledge-Creating Company, Oxford University Press";

    public Answer Run(ComputationInput input)
    {
        var mode = input.Find(Mode)?.Choice<SeciMode>();
        var (from, to) = (input.Find(InputForm)?.Choice<KnowledgeForm>(), input.Find(OutputForm)?.Choice<KnowledgeForm>());
        var insufficient = input.Lacks(Mode, InputForm, OutputForm);
        if (mode is not { } known)
        {
            return insufficient!;
        }

        var check = SeciTyping.Check(known, from, to);
        return (insufficient ?? new Answer().Add("result", check.IsLegal ? "Accepted" : "Rejected"))
            .Add("requiredInput", check.RequiredInput.ToString())
            .Add("requiredOutput", check.RequiredOutput.ToString());
    }
}
