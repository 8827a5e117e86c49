namespace Annai.Content;

/// <summary>The code that is printed on one run of one notice, such as AOB-7K3QJ.</summary>
public readonly record struct CodeId(string Value)
{
    public override string ToString() => Value;
}
