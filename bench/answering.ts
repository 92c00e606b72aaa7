import { readCompteRendu } from '#compte-rendu';
import { timed, type Job } from './job';
import { parsed } from './reading';

/** An accusé of so many passages, one KO in fifty. */
function accuse(rows: number): Uint8Array {
  const ids = Array.from({ length: rows }, (_, index) => `2026-${String(index + 1).padStart(6, '0')}`);
  const isKo = (_: string, index: number) => index % 50 === 0;
  const text = [
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>',
    '<rapport xmlns:ns2="urn:cdc:cpf:pc5:rapport:schema">',
    '    <nomFichier>accrochage-12ABC345-20261123-153000.xml</nomFichier>',
    '    <idFlux>0f8fad5b-d9cb-469f-a165-70867728950e</idFlux>',
    '    <idTraitement>90412</idTraitement>',
    '    <PassagesKO>',
    ...ids
      .filter(isKo)
      .map(
        (id) =>
          `        <passage>\n            <idTechnique>${id}</idTechnique>\n            <messageErreur>Titulaire non identifié</messageErreur>\n        </passage>`,
      ),
    '    </PassagesKO>',
    '    <PassagesOK>',
    ...ids.filter((id, index) => !isKo(id, index)).map((id) => `        <idTechnique>${id}</idTechnique>`),
    '    </PassagesOK>',
    '</rapport>',
    '',
  ].join('\n');
  return new TextEncoder().encode(text);
}

export const ours: Job = (rows) => {
  const bytes = accuse(rows);
  return timed(
    () => readCompteRendu(bytes),
    (read) => (read.kind === 'processed' ? `${read.ok.length} OK, ${read.ko.length} KO` : read.kind),
  );
};

export const saxesAlone: Job = (rows) => parsed([accuse(rows)]);
