using System.Text.Json.Serialization;

namespace Annai.Pages.Maintaining;

/// <summary>How <see cref="MaintenanceFiles"/> are written: found out while compiling, not in each build.</summary>
[JsonSerializable(typeof(MaintenanceFiles.Announced[]))]
[JsonSerializable(typeof(MaintenanceMap))]
internal sealed partial class MaintenanceJson : JsonSerializerContext;
