namespace Annai.Browser;

/// <summary>How the browser is run.</summary>
public sealed record ChromiumSettings
{
    /// <summary>After this a page, or a browser that is started, is taken to hang and is ended.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    public Machine Machine { get; init; } = Machine.This;

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
