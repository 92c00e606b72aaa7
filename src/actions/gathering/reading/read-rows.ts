import { rowWords, type Survey } from '#actions/checking';
import { cellText, notesOfSheets, passageBlocks, type Run, type WorkTable } from '#actions/workspace';
import { noteText, type Passage } from '#cells';
import { rowMap, sentValues, type FieldKey, type RowAt, type Text, type Values } from '#dictionary';
import { fingerprint, personKey, type RowOfPassage } from '#journal';
import { resultToSay } from '../refusals';
import { keysOf, wholePrint } from './prints';
import { unreadSheets, type OpenedService } from './open-service';
import { readSources } from './sources';
import { senderBy, textsOf, type Sender } from './texts';
import { ASIDE_KEY, type GatheredKey, type HereRow, type OwnFields, type ReceivedRow } from '../types';

/** The rows of a department, and what there is to say about its sheets. */
export interface ReceivedRows {
  readonly rows: readonly ReceivedRow[];
  readonly notes: readonly Text[];
}

/** Reads every passage that a department sends. @param named gives the BCR of a certificateur that this workbook knows by its name. */
export async function readReceived(
  { workspace, service }: OpenedService,
  file: string,
  named: (values: Values) => Values,
  run: Run,
): Promise<ReceivedRows> {
  const { language, history, workbook, description } = workspace;
  const given = new Map(
    (await readSources(workbook, description)).flatMap(({ line: { idTechnique, sourceId, values } }) =>
      [idTechnique, sourceId].filter(Boolean).map((id) => [id, values] as const),
    ),
  );
  const sent = new Set(
    history
      .filter(({ outcome }) => outcome !== 'ko' && outcome !== 'file-rejected')
      .map(({ idTechnique }) => idTechnique),
  );
  const sender = senderBy(workspace);
  const rows: ReceivedRow[] = [];
  const totals: RowAt[] = [];
  for await (const block of passageBlocks(workspace, run, 'reading')) {
    const { on } = block;
    const columns = saidBy(on);
    for (const row of block.totalsRows) totals.push({ sheet: on.table.sheet, row });
    for (const passage of block.passages) {
      const isToSay = passage.result?.said.outcome === 'undecided';
      const aside = rowWords(block, passage, workspace).aside;
      const reason = aside === '' && isToSay ? resultToSay(passage.result?.text ?? '', language) : aside;
      const { own, texts } = known({ ...passage, values: named(passage.values) }, reason, sender);
      const keys = keysOf(own.personKey, own.values);
      rows.push({
        ...own,
        texts,
        keys,
        kept: [...keys, wholePrint(texts)],
        service,
        file,
        said: new Set([...columns, ...(Object.keys(texts) as GatheredKey[])]),
        given: given.get(own.idTechnique) ?? null,
        isSentThere: own.idTechnique !== '' && sent.has(own.idTechnique),
      });
    }
  }
  const notes = [...(await notesOfSheets(workspace, totals)).map(noteText), ...unreadSheets(workspace)];
  return { rows, notes: [...new Map(notes.map((note) => [note.fr, note])).values()] };
}

/** The rows of this workbook, with what departments sent of them. */
export async function readHere({ workspace, rows: states }: Survey, run: Run): Promise<readonly HereRow[]> {
  const statuses = rowMap(states.map((row) => [row, row.status]));
  const sender = senderBy(workspace);
  const here: HereRow[] = [];
  for await (const block of passageBlocks(workspace, run, 'reading'))
    for (const passage of block.passages) {
      const { aside } = rowWords(block, passage, workspace);
      const { own, texts } = known(passage, aside, sender);
      here.push({
        ...own,
        texts,
        keys: keysOf(own.personKey, own.values),
        passage,
        status: statuses.get(passage) ?? null,
        department: cellText(block, passage.row, block.on.service ?? undefined),
        sources: new Map(),
      });
    }
  return here;
}

function known(
  passage: Passage,
  aside: string,
  sender: Sender,
): { readonly own: RowOfPassage; readonly texts: OwnFields } {
  const { sheet, row, values, branch } = passage;
  const key = personKey(values);
  // A row that says who it is of is compared by that alone.
  const print = key === '' ? fingerprint({ branch, values: sentValues(values, branch) }) : '';
  const { idTechnique = '' } = values;
  return {
    own: { sheet, row, idTechnique, fingerprint: print, personKey: key, values, statusCell: '', aside },
    texts: textsOf(values, aside, sender),
  };
}

const BIRTH: readonly FieldKey[] = ['dateNaissance', 'anneeNaissance', 'moisNaissance', 'jourNaissance'];

/** The fields that a table says, its empty cells among them: the birth is one. */
function saidBy({ table, splits, aside, result }: WorkTable): readonly GatheredKey[] {
  const said = [...(Object.keys(table.columns) as FieldKey[]), ...splits.flatMap(({ fields }) => fields)];
  return [
    ...said.map((key): GatheredKey => (BIRTH.includes(key) ? 'dateNaissance' : key)),
    ...(aside.length > 0 || result !== null ? ([ASIDE_KEY] as const) : []),
  ];
}
