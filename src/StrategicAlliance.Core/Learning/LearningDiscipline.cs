namespace StrategicAlliance.Learning;

/// <summary>The five disciplines of a learning organization.</summary>
/// <remarks>Senge (1990), The Fifth Discipline.</remarks>
public enum LearningDiscipline
{
    /// <summary>People who keep learning what they care about.</summary>
    PersonalMastery,

    /// <summary>Assumptions that are looked at and changed.</summary>
    MentalModels,

    /// <summary>A picture of the future that all want.</summary>
    SharedVision,

    /// <summary>Teams that think together.</summary>
    TeamLearning,

    /// <summary>Seeing the whole and its loops.</summary>
    SystemsThinking,
}
