import type { HandedFile } from './host';

export interface Said {
  readonly nomFichier?: string;
  readonly idFlux: string;
  readonly idTraitement: string;
  readonly ok: readonly string[];
  /** An idTechnique and the message of CDC. */
  readonly ko?: readonly (readonly [string, string])[];
}

/** An accusé de traitement, as CDC writes it. */
export function accuse({ nomFichier = '', idFlux, idTraitement, ok, ko = [] }: Said): HandedFile {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<rapport xmlns:ns2="urn:cdc:cpf:pc5:schema:1.0.0"><nomFichier>${nomFichier}</nomFichier><idFlux>${idFlux}</idFlux><idTraitement>${idTraitement}</idTraitement>
<PassagesKO>${ko.map(([id, message]) => `<passage><idTechnique>${id}</idTechnique><messageErreur>${message}</messageErreur></passage>`).join('')}</PassagesKO>
<PassagesOK>${ok.map((id) => `<idTechnique>${id}</idTechnique>`).join('')}</PassagesOK></rapport>`;
  return { name: `accuse-${idTraitement}.xml`, bytes: new TextEncoder().encode(text) };
}
