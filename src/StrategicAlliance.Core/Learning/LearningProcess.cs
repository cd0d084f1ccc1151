namespace StrategicAlliance.Learning;

/// <summary>The six processes of organizational learning, in order. The knowledge base beside them is no process.</summary>
/// <remarks>After Chen Guoquan (2002), who has six processes and one knowledge base.</remarks>
public enum LearningProcess
{
    /// <summary>A question was found: a learning loop was opened.</summary>
    Discovery,

    /// <summary>An answer was thought up: the loop planned.</summary>
    Invention,

    /// <summary>The answer was chosen to be tried: the loop went on to do.</summary>
    Selection,

    /// <summary>It was carried out until its effect could be looked at: the loop checked.</summary>
    Execution,

    /// <summary>What proved itself became the rule: the loop acted.</summary>
    Promotion,

    /// <summary>The result came back: the loop was closed with an outcome after it had acted, or planned again.</summary>
    Feedback,
}
