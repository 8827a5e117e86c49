namespace Annai.Templates.Values;

/// <summary>
/// The outermost object of a rendering: the model's members can be read through it, and what a template sets stands
/// beside them and never in the model.
/// </summary>
internal sealed class ModelObject(object? model) : TemplateObject
{
    public override IEnumerable<string> Names => base.Names.Concat(Values.Members.NamesOf(Value.Of(model)));

    public override bool TryGet(string name, out Value value) =>
        base.TryGet(name, out value) || Values.Members.TryGet(Value.Of(model), name, out value);
}
