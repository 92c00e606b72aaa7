import type { PassageWorkspace, WorkTable } from '#actions/workspace';
import type { Passage } from '#cells';
import type { FieldKey, Text } from '#dictionary';
import type { RowOfPassage, Status } from '#journal';
import type { ASIDE_KEY } from '#template';

export { ASIDE_KEY } from '#template';

/** A field, or *Mis de côté*. */
export type GatheredKey = FieldKey | typeof ASIDE_KEY;

/** What a row holds of what is gathered, as it reads; empty fields absent. */
export type OwnFields = Readonly<Partial<Record<GatheredKey, string>>>;

/** Whom a row is of. */
interface Known extends RowOfPassage {
  /** What it is known again by: person, CPF file or NIR, with certification and delivery. */
  readonly keys: readonly string[];
}

/** A row of a department, as it was received. */
export interface ReceivedRow extends Known {
  readonly texts: OwnFields;
  /** The same, and that its values are, whoever they are of: what is remembered of it. */
  readonly kept: readonly string[];
  readonly service: string;
  readonly file: string;
  /** The fields that its table says, be they empty. */
  readonly said: ReadonlySet<GatheredKey>;
  /** The print of each value that its workbook was given, where it was made here; null elsewhere. */
  readonly given: Prints | null;
  /** The department's own history says it was sent. */
  readonly isSentThere: boolean;
}

/** A row of this workbook, or one that is to be. */
export interface HereRow extends Known {
  /** With what the files that were planned before change of it. */
  texts: OwnFields;
  /** The row as it was read, to write cells of it; null for one that is to be added. */
  readonly passage: Passage | null;
  readonly status: Status | null;
  /** What *Service* says of it; '' where there is no such column. */
  readonly department: string;
  /** What each department sent of it, by department. */
  readonly sources: Map<string, SourceLine>;
}

export type Prints = ReadonlyMap<string, string>;

/** A line of `_services`: a passage as a department sent it. */
export interface SourceLine {
  readonly idTechnique: string;
  readonly service: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** `2026-11-23` */
  readonly receivedOn: string;
  /** The id that the department gives it; '' for none. */
  readonly sourceId: string;
  readonly keys: readonly string[];
  readonly values: Prints;
}

/** A field of a row that differs. */
export interface Difference {
  readonly field: GatheredKey;
  /** As they read. */
  readonly here: string;
  readonly service: string;
}

/** What a received row changes of the row it was recognised as. */
export interface Compared {
  readonly source: ReceivedRow;
  readonly here: HereRow;
  /** Changed by the department alone, since it sent it. */
  readonly updates: readonly Difference[];
  /** Changed on both sides, or here alone where nothing tells who changed it: somebody chooses. */
  readonly conflicts: readonly Difference[];
  /** Why nothing of it is applied: its passage is in a file, or at CDC. */
  readonly held: Status | null;
}

/** A row that is to be added. */
export interface Added {
  readonly source: ReceivedRow;
  readonly here: HereRow;
}

/** Why a received row is neither added nor recognised. */
export type NearReason = 'alike' | 'same-id';

/** A received row that may be one that is here. */
export interface Near extends Compared {
  readonly why: NearReason;
}

/** A passage that two departments sent, or one department twice. */
export interface Duplicate {
  readonly source: ReceivedRow;
  readonly here: HereRow;
  /** The department that sent it first; '' for a row of this workbook's own. */
  readonly first: string;
}

/** What became of one file. */
export interface GatheredFile {
  /** Its workbook, as it is read. */
  readonly workspace: PassageWorkspace;
  readonly file: string;
  readonly service: string;
  readonly rows: number;
  readonly added: readonly Added[];
  readonly compared: readonly Compared[];
  readonly near: readonly Near[];
  readonly duplicates: readonly Duplicate[];
  /** Rows that the department sent before and no longer has. */
  readonly gone: readonly HereRow[];
  readonly notes: readonly Text[];
}

/** A file that could not be read. */
export interface RefusedFile {
  readonly file: string;
  readonly code: string;
  readonly text: Text;
}

/** What gathering would do; nothing is written. */
export interface GatherPlan {
  readonly workspace: PassageWorkspace;
  /** Where rows are added. */
  readonly on: WorkTable;
  readonly rows: readonly HereRow[];
  readonly files: readonly GatheredFile[];
  readonly refused: readonly RefusedFile[];
  /** Matchings by which departments were read, to be kept by their names. */
  readonly matchings: Readonly<Record<string, string>>;
}

export type Side = 'here' | 'service';

/** What was chosen of what a plan asks. */
export interface GatherChoices {
  /** For the conflicts that nothing else is said of; absent, they stay as they are here, and are asked again. */
  readonly keep?: Side;
  /** By row of this workbook. */
  readonly keepOf?: (row: HereRow) => Side | undefined;
  /** What a received row that may be one that is here is. */
  readonly nearOf?: (near: Near) => 'same' | 'new' | undefined;
}
