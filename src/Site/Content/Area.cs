using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>A part of the city as its people name it.</summary>
/// <param name="Id">Its name in addresses and tables.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kana">How the name is read.</param>
/// <param name="Aliases">School districts and parts of town inside it.</param>
/// <param name="Centre">The point from which distances are measured where the visitor's own is not known.</param>
/// <param name="Postcodes">Its postcodes, with hyphens.</param>
/// <param name="Stations">Stations and landmarks inside it.</param>
/// <param name="Words">Its name in other languages.</param>
public sealed record Area(
    Sourced<AreaId> Id,
    Sourced<string> Name,
    Sourced<string> Kana,
    ImmutableArray<Sourced<string>> Aliases,
    Coordinates? Centre,
    ImmutableArray<Sourced<string>> Postcodes,
    ImmutableArray<Sourced<string>> Stations,
    Wording Words);
