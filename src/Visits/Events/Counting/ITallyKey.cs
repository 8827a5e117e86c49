namespace Annai.Events.Counting;

/// <summary>What events are counted by: ids, closed words and Japanese days.</summary>
public interface ITallyKey
{
    /// <summary>Its place among its like.</summary>
    IComparable InOrder { get; }
}
