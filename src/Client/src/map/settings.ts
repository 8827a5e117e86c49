/** What the site's configuration says of the map; it stands in the attributes of the map's own page. */
export interface MapSettings {
  readonly google: { readonly key: string; readonly mapId: string } | undefined;
  /** Nothing where tiles must not be asked for. */
  readonly tiles: string | undefined;
  readonly leaflet: LeafletFiles;
  readonly language: string;
}

export interface LeafletFiles {
  readonly script: Asset;
  readonly style: Asset;
}

export interface Asset {
  readonly path: string;
  readonly integrity: string;
}

export function settingsOf(page: Document): MapSettings {
  const said = page.body.dataset;
  return {
    google: said.googleKey === undefined ? undefined : { key: said.googleKey, mapId: said.googleMap ?? "" },
    tiles: said.tiles,
    leaflet: {
      script: { path: said.leaflet ?? "", integrity: said.leafletIntegrity ?? "" },
      style: { path: said.leafletStyle ?? "", integrity: said.leafletStyleIntegrity ?? "" },
    },
    language: page.documentElement.lang,
  };
}
