using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Distances;
using StrategicAlliance.Registration;
using StrategicAlliance.Trust;

namespace StrategicAlliance;

/// <summary>Registers the library in a host.</summary>
public static class StrategicAllianceServiceCollectionExtensions
{
    /// <summary>Registers all defaults. Calling it again changes nothing.</summary>
    /// <param name="services">The services of the host.</param>
    /// <returns>The value of <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <remarks>Everything is a stateless singleton; what the host registered before stays.</remarks>
    public static IServiceCollection AddStrategicAlliance(this IServiceCollection services) => services.AddStrategicAlliance(static _ => { });

    /// <summary>Registers the strategies that the host chooses, and the defaults for the others.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Chooses strategies and settings; runs at once.</param>
    /// <returns>The value of <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A setting is out of its range; the message names it.</exception>
    /// <example>
    /// <code>
    /// services.AddStrategicAlliance(host => host
    ///     .UseTopology(topology => topology.MeshDensity = 0.6)
    ///     .AddIntegrationCheck&lt;SharedLanguageCheck&gt;()
    ///     .AddWarningSignal&lt;SilentSteeringSignal&gt;());
    /// </code>
    /// </example>
    public static IServiceCollection AddStrategicAlliance(this IServiceCollection services, Action<IStrategicAllianceBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        configure(new StrategicAllianceBuilder(services));
        services.TryAddSingleton(new StructureAnalysis());
        services.TryAddSingleton(AllianceRules.Default);
        services.TryAddSingleton<ITrustModel>(new BetaTrust());
        services.TryAddSingleton<IBenefitAllocation>(new EqualAllocation());
        foreach (var measure in DistanceProfile.FromFactsAlone)
        {
            services.TryAddEnumerable(new ServiceDescriptor(typeof(IDistanceMeasure), measure));
        }

        services.TryAddSingleton<AllianceAssessor>();
        return services;
    }
}
