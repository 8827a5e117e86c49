using Xunit;

namespace Annai.Tests;

public sealed class RepositoryTests
{
    [Fact]
    public void The_tests_know_where_the_sources_lie() =>
        Assert.True(Directory.Exists(Path.Combine(Repository.Root, "src")), Repository.Root);

    [Fact]
    public void The_tests_know_their_own_folder() =>
        Assert.True(File.Exists(Path.Combine(Repository.Tests, "Tests.csproj")), Repository.Tests);
}
