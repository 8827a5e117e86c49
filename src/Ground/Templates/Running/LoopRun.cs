using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>One way through the items of a loop, for `for` and `tablerow`.</summary>
/// <param name="Variables">The loop's variable, then the variable `for`.</param>
internal sealed record LoopRun(LoopVariables Variables)
{
    private readonly int _itemSlot = Variables.Variables[0].Slot;
    private readonly int _stateSlot = Variables.Variables[1].Slot;

    public Flow Over(LoopState state, Frame frame, Step body)
    {
        frame.Loop = Variables;
        var flow = Flow.Next;
        while (flow is Flow.Next or Flow.Continue && state.TryNext(out var item))
        {
            frame.CountLoopStep();
            frame.Slot(_itemSlot) = item;
            flow = body(frame);
        }

        frame.Loop = Variables.Outer;
        return flow == Flow.Return ? flow : Flow.Next;
    }

    // The state of the loop's last run serves again, so that an inner loop makes nothing anew for each outer item.
    public LoopState State(Frame frame)
    {
        if (frame.Slot(_stateSlot).Model is LoopState state)
            return state;
        state = new LoopState();
        frame.Slot(_stateSlot) = Value.Of(state);
        return state;
    }
}
