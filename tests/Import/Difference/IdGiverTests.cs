using Annai.Import.Difference;
using Xunit;

namespace Annai.Tests.Import.Difference;

public sealed class IdGiverTests
{
    [Fact]
    public void Numbers_go_past_ids_that_somebody_has()
    {
        var ids = new IdGiver("halls", ["halls-002", "clinic"]);
        Assert.Equal(["halls-001", "halls-003"], [ids.Next(), ids.Next()]);
    }

    [Fact]
    public void A_city_gets_its_own_id_once()
    {
        var ids = new IdGiver("halls", ["taken"]);
        Assert.Equal("mine", ids.Own("mine"));
        Assert.Null(ids.Own("mine"));
        Assert.Null(ids.Own("taken"));
    }

    [Fact]
    public void A_number_of_the_city_is_told_apart_from_those_that_were_given()
    {
        var ids = new IdGiver("halls", []);
        Assert.Equal("halls-001", ids.Next());
        Assert.Null(ids.Own(ids.Named("001")));
        Assert.Null(ids.Own("halls-001"));
        Assert.Equal("halls-1", ids.Own(ids.Named("1")));
        Assert.Equal("halls-002", ids.Own(ids.Named("002")));
        Assert.Equal("halls-003", ids.Next());
    }

    [Fact]
    public void The_code_of_an_institution_is_an_id_like_any_other()
    {
        var ids = new IdGiver("halls", ["halls-2212700001"]);
        Assert.Null(ids.Own(ids.Named("2212700001")));
        Assert.Equal("halls-2212700002", ids.Own(ids.Named("2212700002")));
        Assert.Equal("halls-9000000", ids.Own("halls-9000000"));
        Assert.Null(ids.Own("halls-9000000"));
        Assert.Equal("halls-001", ids.Next());
    }
}
