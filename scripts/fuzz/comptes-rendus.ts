import { SaxesParser } from 'saxes';
import { readCompteRendu } from '#compte-rendu';
import { mutateXml } from './mutate-xml';
import type { Random } from './random';

const ACCUSE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<rapport xmlns:ns2="urn:cdc:cpf:pc5:rapport:schema">
  <nomFichier>accrochage-12ABC345.xml</nomFichier><idFlux>49c419c5</idFlux><idTraitement>13407</idTraitement>
  <PassagesKO><passage><idTechnique>Œuvre-3</idTechnique><messageErreur>L’élève &amp; inconnu</messageErreur></passage>
  <passage><idTechnique>00124</idTechnique><codeErreur>E1</codeErreur><messageErreur><![CDATA[<b>]]></messageErreur></passage></PassagesKO>
  <PassagesOK><idTechnique>00123</idTechnique><idTechnique>1E5</idTechnique><idTechnique>D 4</idTechnique></PassagesOK>
</rapport>`;

/** The ids of a text, as a strict parser has them; null when it is not well-formed. */
function strictIds(text: string): readonly string[] | null {
  const parser = new SaxesParser();
  const ids: string[] = [];
  let own = '';
  let isSound = true;
  parser.on('error', () => {
    isSound = false;
  });
  parser.on('opentag', () => {
    own = '';
  });
  const add = (piece: string): void => {
    own += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    if (name === 'idTechnique' && own.trim() !== '') ids.push(own.trim().normalize('NFC'));
    own = '';
  });
  parser.write(text).close();
  return isSound ? ids : null;
}

/** Reads a mutant: every id that a strict parser finds must be accepted, KO, or said. @returns what was broken. */
export async function tryCompteRendu(random: Random): Promise<string | null> {
  const text = mutateXml(ACCUSE, random);
  const read = readCompteRendu(new TextEncoder().encode(text));
  const strict = strictIds(text);
  if (strict === null) return null;
  const said = JSON.stringify(read);
  const lost = strict.find((id) => !said.includes(JSON.stringify(id).slice(1, -1)));
  return lost === undefined ? null : `the id ${JSON.stringify(lost)} is lost`;
}
