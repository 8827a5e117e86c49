namespace Annai.Import.Rows;

/// <summary>Makes out what one row of a certain kind of list says.</summary>
internal interface IRowReader
{
    void Read(Draft draft);
}
