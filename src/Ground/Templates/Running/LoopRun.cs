using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>One way through the items of a loop, for `for` and `tablerow`.</summary>
/// <param name="Variable">The name of the loop's variable, under which functions and includes find it.</param>
/// <param name="ItemSlot">Where the variable stands.</param>
/// <param name="StateSlot">Where the variable `for` stands.</param>
internal sealed record LoopRun(string Variable, int ItemSlot, int StateSlot)
{
    public Flow Over(LoopItems items, Frame frame, Step body)
    {
        var state = State(frame);
        state.Begin(items, frame.Text);
        frame.BeginLoop(LoopState.Name, StateSlot);
        frame.BeginLoop(Variable, ItemSlot);
        var flow = Flow.Next;
        for (var i = 0L; i < items.Count && flow is (Flow.Next or Flow.Continue); i++)
        {
            frame.CountLoopStep();
            state.Next(i);
            frame.Slot(ItemSlot) = items[i];
            flow = body(frame);
        }

        frame.EndLoop();
        frame.EndLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }

    // The state of the loop's last run serves again, so that an inner loop makes nothing anew for each outer item.
    public LoopState State(Frame frame)
    {
        if (frame.Slot(StateSlot).Object is LoopState state)
            return state;
        state = new LoopState();
        frame.Slot(StateSlot) = Value.Of(state);
        return state;
    }
}
