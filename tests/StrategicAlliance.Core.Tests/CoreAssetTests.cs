using System.Reflection;
using System.Runtime.Versioning;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests;

/// <summary>Two projects compile these tests; each must load its own asset of the library.</summary>
public sealed class CoreAssetTests
{
#if CORE_ASSET_NET8
    private const string Expected = ".NETCoreApp,Version=v8.0";
#elif CORE_ASSET_NET10
    private const string Expected = ".NETCoreApp,Version=v10.0";
#else
#error The project must say which asset of the library it tests.
#endif

    [Fact]
    public void Core_Loaded_IsTheAssetUnderTest() =>
        typeof(PartnerId).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be(Expected);
}
