using System.Text.Json.Serialization;

namespace Annai.App.Commands;

/// <summary>
/// How a <see cref="LastBuild"/> is written: found out while compiling, since a build is over so soon.
/// </summary>
[JsonSourceGenerationOptions(IncludeFields = true)]
[JsonSerializable(typeof(LastBuild))]
internal sealed partial class LastBuildJson : JsonSerializerContext;
