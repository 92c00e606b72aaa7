import type { FileSession } from '#session';

const PASSAGE = /\s*<passage>[\s\S]*?<\/passage>/g;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Values of every element of that name, as they are written in the XML. */
const valuesOf = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}>([^<]*)<`, 'g'))].map(([, value]) => value ?? '');

/**
 * The sample accusé, made to answer a flux: its KO that are in the flux stay, or its first one is given to the
 * first passage when none is; every other passage is OK.
 * @param accuse text of the sample accusé. @param flux text of the file that was generated.
 */
export function answering(
  accuse: string,
  flux: string,
  deposit: { readonly fileName: string; readonly idFlux: string },
): string {
  const ids = [...new Set(valuesOf(flux, 'idTechnique'))];
  const all = accuse.match(PASSAGE) ?? [];
  const isSent = (passage: string) => valuesOf(passage, 'idTechnique').some((id) => ids.includes(id));
  const sent = all.filter(isSent);
  const ko =
    sent.length > 0
      ? sent
      : all
          .slice(0, 1)
          .map((each) =>
            each.replace(/(<idTechnique>)[^<]*/, (_whole, tag: string) => `${tag}${ids[0] ?? ''}`),
          );
  const refused = new Set(ko.flatMap((passage) => valuesOf(passage, 'idTechnique')));
  const ok = ids.filter((id) => !refused.has(id)).map((id) => `<idTechnique>${id}</idTechnique>`);
  return accuse
    .replace(/(<nomFichier>)[^<]*/, (_whole, tag: string) => `${tag}${escaped(deposit.fileName)}`)
    .replace(/(<idFlux>)[^<]*/, (_whole, tag: string) => `${tag}${escaped(deposit.idFlux)}`)
    .replace(
      /(<PassagesKO>)[\s\S]*?(<\/PassagesKO>)/,
      (_whole, from: string, to: string) => `${from}${ko.join('')}${to}`,
    )
    .replace(
      /(<PassagesOK>)[\s\S]*?(<\/PassagesOK>)/,
      (_whole, from: string, to: string) => `${from}${ok.join('')}${to}`,
    );
}

/** An accusé for the last deposit of the sample, to import like any other; null when there is no deposit. */
export async function sampleAccuseFor(session: FileSession, sample: string): Promise<File | null> {
  const [deposit] = await session.deposits();
  if (!deposit) return null;
  const flux = await (await session.file(deposit.idFlux)).text();
  return new File([answering(sample, flux, deposit)], `Accusé de traitement_${deposit.fileName}`, {
    type: 'text/xml',
  });
}
