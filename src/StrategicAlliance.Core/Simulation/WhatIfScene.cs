using StrategicAlliance.Diagnosis;

namespace StrategicAlliance.Simulation;

/// <summary>The assessment that some of the changes give.</summary>
internal sealed record WhatIfScene(Assessment Assessment, AssessmentAnswers Answers);
