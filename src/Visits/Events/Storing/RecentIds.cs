using Annai.Calendar;

namespace Annai.Events.Storing;

/// <summary>The ids of today and yesterday: longer than that no page tries again.</summary>
internal sealed class RecentIds
{
    private readonly Dictionary<JapaneseDay, HashSet<EventId>> _days = [];

    public bool Contains(EventId id)
    {
        foreach (var ids in _days.Values)
            if (ids.Contains(id))
                return true;
        return false;
    }

    public void Add(PageEvent happened)
    {
        if (!_days.TryGetValue(happened.Day, out var ids))
            _days.Add(happened.Day, ids = []);
        ids.Add(happened.Id);
    }

    public void ForgetAllBeforeYesterday(JapaneseDay today)
    {
        // Removing while enumerating is allowed in a dictionary.
        foreach (var day in _days.Keys)
            if (day.Next < today)
                _days.Remove(day);
    }
}
