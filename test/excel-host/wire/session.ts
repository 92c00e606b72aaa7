import type { HostEvent } from '../model/events';
import type { Workbook } from '../model/workbook';
import type { Counters } from './counters';

/** What the tables of members may know about the host while a request is answered. */
export interface Session {
  readonly workbook: Workbook;
  /** Minor version of ExcelApi declared by this host. */
  readonly excelApi: number;
  readonly platform: 'web' | 'windows' | 'mac';
  /** What becomes of a read of more cells than Excel gives: an error, or null instead of a matrix. */
  readonly overCellLimit: 'error' | 'null';
  readonly cellLimit: number;
  /** Whether a conditional format keeps what it drew until it is set again. */
  readonly keepsColours: boolean;
  readonly counters: Counters;
  /** Registers or takes back an event of a target; `Workbook` for a collection. */
  register(event: string, target: string, isOn: boolean): void;
  eventsEnabled: boolean;
  /** Events as they happen. */
  emit(event: HostEvent): void;
  /** Workbooks that were created from the add-in, as base64 or empty. */
  readonly created: string[];
  /** Whether they are refused. */
  readonly refusesWorkbooks: boolean;
  /** What the shared runtime was told. */
  readonly runtime: { visibility: string; startup: string };
}
