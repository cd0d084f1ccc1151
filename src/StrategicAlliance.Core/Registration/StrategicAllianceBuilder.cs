using Microsoft.Extensions.DependencyInjection;

namespace StrategicAlliance.Registration;

/// <summary>The builder that <c>AddStrategicAlliance</c> hands out.</summary>
internal sealed class StrategicAllianceBuilder : IStrategicAllianceBuilder
{
    public StrategicAllianceBuilder(IServiceCollection services) => Services = services;

    public IServiceCollection Services { get; }
}
