using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Annai.Templates.Running;

/// <summary>A buffer that grows, and no further than a page may be.</summary>
internal struct RentedBuffer<T>(int expected, int limit)
{
    private T[] _items = ArrayPool<T>.Shared.Rent(expected + 4096);
    private int _length;

    public readonly ReadOnlySpan<T> Written => _items.AsSpan(0, _length);

    /// <summary>
    /// Room for at least so many more; what is written there counts once <see cref="Advance"/> says so.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Free(int wanted)
    {
        if (_items.Length - _length < wanted)
            Grow(wanted);
        return _items.AsSpan(_length);
    }

    /// <summary>The same room by reference, for a writer who makes sure himself that he stays inside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Place(int wanted)
    {
        if (_items.Length - _length < wanted)
            Grow(wanted);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_items), _length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int written)
    {
        _length += written;
        if (_length > limit)
            Refuse();
    }

    public void Return()
    {
        ArrayPool<T>.Shared.Return(_items);
        _items = [];
        _length = 0;
    }

    private readonly void Refuse() => throw LimitException.OfOutput(limit);

    private void Grow(int wanted)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(_items.Length * 2, _length + wanted));
        Written.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
