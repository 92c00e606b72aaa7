import { passages } from './passages';

/** The deposit that the comptes rendus of the sample speak of: the demo puts its own two values in their place. */
export const DEPOSIT = {
  nomFichier: 'accrochage-12ABC345-20261123-153000.xml',
  idFlux: '5a3c1e0d-7b42-4f7e-9d1a-0c2b4e6f8a10',
} as const;

const NOBODY = 'Aucun titulaire ne correspond aux critères obligatoires';

/** What the CDC has against some passages, by idTechnique. */
export const KO: readonly (readonly [string, string])[] = [
  ['2026-0003', NOBODY],
  ['2026-0007', 'Plusieurs titulaires ont été identifiés'],
  ['2026-0008', `${NOBODY} enrichis du jour et du mois de naissance`],
  ['2026-0011', 'Aucun titulaire ne correspond aux critères de réconciliation'],
  [
    '2026-0014',
    "Le passage certification avec le bcr émetteur 12ABC345 et l'id technique partenaire 2026-0014 existe déjà en base",
  ],
  ['2026-0017', '=Motif d’exemple, que l’outil ne connaît pas'],
];

/** Passages that the first accusé says nothing of; the third one does. */
export const UNANSWERED: readonly string[] = ['2026-0018', '2026-0019'];

/** An id that no row of the sample bears. */
export const UNKNOWN_ID = '2025-9999';

/** Passages accepted by the first accusé: those that can go, corrected or not, and are neither KO nor unanswered. */
export const ACCEPTED: readonly string[] = passages
  .filter(({ planted }) => planted !== 'invalid')
  .map(({ cells }) => String(cells.idTechnique))
  .filter((id) => id !== '2026-0001' && !KO.some(([ko]) => ko === id) && !UNANSWERED.includes(id));

/** The comptes rendus of the sample, by file name, in the order in which the demo imports them. */
export const comptesRendus: Readonly<Record<string, string>> = {
  'accuse-ok-et-ko.xml': processed('90412', KO, ACCEPTED),
  'accuse-fichier-rejete.xml': rapport('90413', [
    '    <erreurs>',
    '        <erreur>',
    '            <type>XSD</type>',
    `            <message>cvc-complex-type.2.4.a: Invalid content was found starting with element 'cpf:action'. One of '{"urn:cdc:cpf:pc5:schema:1.0.0":emetteur}' is expected.</message>`,
    '            <ligne>5</ligne>',
    '            <colonne>14</colonne>',
    '        </erreur>',
    '    </erreurs>',
  ]),
  'accuse-identifiant-inconnu.xml': processed('90420', [[UNKNOWN_ID, NOBODY]], UNANSWERED),
};

function processed(
  idTraitement: string,
  ko: readonly (readonly [string, string])[],
  ok: readonly string[],
): string {
  return rapport(
    idTraitement,
    [
      '    <PassagesKO>',
      ...ko.flatMap(([id, message]) => [
        '        <passage>',
        `            <idTechnique>${id}</idTechnique>`,
        `            <messageErreur>${message}</messageErreur>`,
        '        </passage>',
      ]),
      '    </PassagesKO>',
      '    <PassagesOK>',
      ...ok.map((id) => `        <idTechnique>${id}</idTechnique>`),
      '    </PassagesOK>',
    ],
    DEPOSIT.idFlux,
  );
}

/** A file rejected whole has no `idFlux`. Source: domain.md. */
function rapport(idTraitement: string, body: readonly string[], idFlux?: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>',
    '<rapport xmlns:ns2="urn:cdc:cpf:pc5:rapport:schema">',
    `    <nomFichier>${DEPOSIT.nomFichier}</nomFichier>`,
    ...(idFlux === undefined ? [] : [`    <idFlux>${idFlux}</idFlux>`]),
    `    <idTraitement>${idTraitement}</idTraitement>`,
    ...body,
    '</rapport>',
    '',
  ].join('\n');
}
