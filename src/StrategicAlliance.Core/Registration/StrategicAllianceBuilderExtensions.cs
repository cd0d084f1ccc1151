using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Integration;
using StrategicAlliance.Networks;
using StrategicAlliance.Registration;

namespace StrategicAlliance;

/// <summary>The strategies and settings that a host may choose.</summary>
public static class StrategicAllianceBuilderExtensions
{
    /// <summary>Sets from when on links between partners form a mesh.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets the thresholds; runs at once.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A threshold lies outside 0 to 1; the message names it.</exception>
    public static IStrategicAllianceBuilder UseTopology(this IStrategicAllianceBuilder builder, Action<TopologyOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new TopologyOptions();
        configure(options);
        var settings = new ShapeSettings { MeshDensity = options.MeshDensity, MeshCentralization = options.MeshCentralization };
        builder.Services.Replace(ServiceDescriptor.Singleton(new StructureAnalysis(settings)));
        return builder;
    }

    /// <summary>Lets gates refuse instead of reporting.</summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <remarks>Resolve <see cref="AllianceRules"/> and hand it to <see cref="Alliance.Propose(Governance.AllianceProposed, AllianceRules)"/>.</remarks>
    public static IStrategicAllianceBuilder UseStrictGates(this IStrategicAllianceBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton(AllianceRules.Strict));
        return builder;
    }

    /// <summary>Adds a check of integration. Adding the same type again changes nothing.</summary>
    /// <typeparam name="TCheck">The check; created once.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static IStrategicAllianceBuilder AddIntegrationCheck<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TCheck>(
        this IStrategicAllianceBuilder builder)
        where TCheck : class, IIntegrationCheck => Plug<IIntegrationCheck, TCheck>(builder);

    /// <summary>Adds a detector of obstacles. Adding the same type again changes nothing.</summary>
    /// <typeparam name="TDetector">The detector; created once.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static IStrategicAllianceBuilder AddObstacleDetector<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TDetector>(
        this IStrategicAllianceBuilder builder)
        where TDetector : class, IObstacleDetector => Plug<IObstacleDetector, TDetector>(builder);

    /// <summary>Adds a warning signal. Adding the same type again changes nothing.</summary>
    /// <typeparam name="TSignal">The signal; created once.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static IStrategicAllianceBuilder AddWarningSignal<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSignal>(
        this IStrategicAllianceBuilder builder)
        where TSignal : class, IWarningSignal => Plug<IWarningSignal, TSignal>(builder);

    private static IStrategicAllianceBuilder Plug<TContract, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TPlugIn>(
        IStrategicAllianceBuilder builder)
        where TContract : class
        where TPlugIn : class, TContract
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<TContract, TPlugIn>());
        return builder;
    }
}
