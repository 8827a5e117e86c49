namespace Annai.App.Fleet;

/// <summary>Hands on what comes from several threads one by one, in the order of its numbers.</summary>
internal sealed class InOrder<T>(Action<T> hand)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, T> _waiting = [];
    private int _next;

    public void Take(int number, T one)
    {
        lock (_gate)
        {
            _waiting.Add(number, one);
            while (_waiting.Remove(_next, out var next))
            {
                hand(next);
                _next++;
            }
        }
    }
}
