using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>A compiled statement.</summary>
internal delegate Flow Step(Frame frame);

/// <summary>A compiled expression.</summary>
internal delegate Value Read(Frame frame);

/// <summary>A compiled left side of an assignment.</summary>
internal delegate void Store(Frame frame, Value value);
