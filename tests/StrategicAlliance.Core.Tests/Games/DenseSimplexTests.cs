using System.Text.Json.Nodes;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class DenseSimplexTests
{
    [Fact]
    public void Solve_OraclePrograms_EndAsTheOracleSays()
    {
        var programs = (JsonArray)LinearPrograms.File["programs"]!;
        programs.Should().HaveCount(240);
        foreach (var item in programs)
        {
            var status = item!["status"]!.GetValue<string>();
            switch (DenseSimplex.Instance.Solve(LinearPrograms.Of(item)))
            {
                case LinearProgramResult.Optimal optimal:
                    status.Should().Be("optimal", item.ToJsonString());
                    var value = item["value"]!.GetValue<double>();
                    optimal.Value.Should().BeApproximately(value, 1e-9 * Math.Max(1, Math.Abs(value)), item.ToJsonString());
                    break;
                case LinearProgramResult.Infeasible:
                    status.Should().Be("infeasible", item.ToJsonString());
                    break;
                case LinearProgramResult.Unbounded:
                    status.Should().Be("unbounded", item.ToJsonString());
                    break;
                case LinearProgramResult.NumericFailure failure:
                    failure.Reason.Should().BeEmpty(item.ToJsonString());
                    break;
            }
        }
    }

    [Fact]
    public void Solve_Production_KnowsWhatResourcesAreWorth()
    {
        var program = LinearProgram.Maximize([3, 5]).Row([1, 0], RowRelation.AtMost, 4).Row([0, 2], RowRelation.AtMost, 12).Row([3, 2], RowRelation.AtMost, 18);

        var optimal = DenseSimplex.Instance.Solve(program).Should().BeOfType<LinearProgramResult.Optimal>().Which;
        optimal.Value.Should().Be(36);
        optimal.Primal.Should().Equal(2, 6);
        optimal.Duals.Should().Equal(0, 1.5, 1);
    }

    [Fact]
    public void Solve_BealesCyclingProgram_Ends()
    {
        // Beale 1955: the textbook rule goes round in a circle here.
        var program = LinearProgram.Minimize([-0.75, 150, -0.02, 6])
            .Row([0.25, -60, -0.04, 9], RowRelation.AtMost, 0)
            .Row([0.5, -90, -0.02, 3], RowRelation.AtMost, 0)
            .Row([0, 0, 1, 0], RowRelation.AtMost, 1);

        DenseSimplex.Instance.Solve(program).Should().BeOfType<LinearProgramResult.Optimal>().Which.Value.Should().BeApproximately(-0.05, 1e-14);
    }

    [Fact]
    public void Solve_NoRows_IsDecidedByTheSigns()
    {
        DenseSimplex.Instance.Solve(LinearProgram.Minimize([1, 2])).Should().BeOfType<LinearProgramResult.Optimal>().Which.Value.Should().Be(0);
        DenseSimplex.Instance.Solve(LinearProgram.Maximize([1, 2])).Should().BeOfType<LinearProgramResult.Unbounded>();
    }

    [Fact]
    public void Solve_WildlyScaled_IsScaledBack()
    {
        var program = LinearProgram.Maximize([3e9, 5e-6]).Row([1e6, 0], RowRelation.AtMost, 4e6).Row([0, 2e-8], RowRelation.AtMost, 12).Row([3e-5, 2e-15], RowRelation.AtMost, 18e-5);

        var optimal = DenseSimplex.Instance.Solve(program).Should().BeOfType<LinearProgramResult.Optimal>().Which;
        optimal.Primal[0].Should().BeApproximately(4, 1e-12);
    }
}
