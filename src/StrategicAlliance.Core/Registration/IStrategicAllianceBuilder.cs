using Microsoft.Extensions.DependencyInjection;

namespace StrategicAlliance.Registration;

/// <summary>Chooses the strategies of a host.</summary>
public interface IStrategicAllianceBuilder
{
    /// <summary>The services of the host.</summary>
    IServiceCollection Services { get; }
}
