using Annai.Calendar;

namespace Annai.Events;

/// <summary>The ids of today and yesterday: longer than that no page tries again.</summary>
internal sealed class RecentIds
{
    private readonly Dictionary<JapaneseDay, HashSet<VisitId>> _days = [];

    public bool Contains(VisitId id)
    {
        foreach (var ids in _days.Values)
            if (ids.Contains(id))
                return true;
        return false;
    }

    public void Add(Visit visit)
    {
        if (!_days.TryGetValue(visit.Day, out var ids))
            _days.Add(visit.Day, ids = []);
        ids.Add(visit.Id);
    }

    public void ForgetAllBeforeYesterday(JapaneseDay today)
    {
        // Removing while enumerating is allowed in a dictionary.
        foreach (var day in _days.Keys)
            if (day.Next < today)
                _days.Remove(day);
    }
}
