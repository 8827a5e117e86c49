namespace Annai.Tests;

/// <summary>What a server prints, and the first address in it.</summary>
internal sealed class AnnouncedAddress : StringWriter
{
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Uri> Address => _address.Task;

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        if (value?.StartsWith("http://", StringComparison.Ordinal) == true)
            _address.TrySetResult(new Uri(value.Split(' ')[0]));
        return Task.CompletedTask;
    }
}
