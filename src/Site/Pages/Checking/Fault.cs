using AngleSharp.Dom;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>What is wrong with a page, and with which element of it.</summary>
internal sealed record Fault(Code Code, IElement? Element, string Message, string Hint);
