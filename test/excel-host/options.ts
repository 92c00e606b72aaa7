/** What kind of Excel to be. */
export interface HostOptions {
  /** The web refuses requests and responses over 5 MB. Windows by default. */
  readonly platform?: 'web' | 'windows' | 'mac';
  /** Minor version of ExcelApi declared and enforced: 14 for ExcelApi 1.14, the default. */
  readonly excelApi?: number;
  /** Other requirement sets, over the usual ones; null takes one away. */
  readonly sets?: Readonly<Record<string, string | null>>;
  /** What becomes of a read of more than five million cells. */
  readonly overCellLimit?: 'error' | 'null';
  /** Reads and writes of more cells than this are refused: 5 000 000, or fewer to test cheaply. */
  readonly cellLimit?: number;
  /** Bytes of a request or a response on the web: 5 MB, or fewer to test cheaply. */
  readonly payloadLimit?: number;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** Whether tables grow for what the add-in writes under them as for what is typed: an AutoCorrect option of Excel. */
  readonly growth?: 'always' | 'typing';
  /** Whether a matrix that the add-in gives to a range with hidden rows lands wrong, as on desktops. */
  readonly filterMisplaces?: boolean;
  /** Whether a conditional format keeps what it drew until it is set again, whatever the cells it reads become. */
  readonly keepsColours?: boolean;
  /** Whether a workbook that the add-in makes is refused, as on some hosts. */
  readonly refusesWorkbooks?: boolean;
  /** Where manual, formulas keep the results that the workbook was opened with. */
  readonly calculation?: 'Automatic' | 'Manual';
  /** `fr-FR` by default: how dates and numbers are typed. */
  readonly locale?: string;
}

export type Platform = NonNullable<HostOptions['platform']>;

/** Settled options. */
export interface Settings extends Required<Omit<HostOptions, 'sets'>> {
  readonly sets: Readonly<Record<string, string>>;
}

const MEGABYTE = 1024 * 1024;

export function settle(options: HostOptions): Settings {
  const { excelApi = 14 } = options;
  const sets: Record<string, string | null> = {
    ExcelApi: `1.${excelApi}`,
    SharedRuntime: '1.1',
    AddinCommands: '1.1',
    RibbonApi: '1.2',
    KeyboardShortcuts: '1.1',
    DialogApi: '1.2',
    OpenBrowserWindowApi: '1.1',
    DelayForCellEdit: '1.1',
    RichApiRuntimeFlag: '1.3',
    ...options.sets,
  };
  return {
    platform: 'windows',
    excelApi,
    overCellLimit: 'error',
    cellLimit: 5_000_000,
    payloadLimit: 5 * MEGABYTE,
    latency: 0,
    calculation: 'Automatic',
    growth: 'always',
    filterMisplaces: false,
    keepsColours: false,
    refusesWorkbooks: false,
    locale: 'fr-FR',
    ...options,
    sets: Object.fromEntries(
      Object.entries(sets).flatMap(([name, version]) => (version === null ? [] : [[name, version] as const])),
    ),
  };
}

const numbers = (version: string): readonly [number, number] => {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
};

/** What `Office.context.requirements.isSetSupported` answers. */
export function isSetSupported(
  sets: Settings['sets'],
  name: string,
  version: string | number = '0',
): boolean {
  const entry = Object.entries(sets).find(([key]) => key.toLowerCase() === name.toLowerCase());
  if (entry === undefined) return false;
  const [has, wants] = [numbers(entry[1]), numbers(String(version))];
  return has[0] > wants[0] || (has[0] === wants[0] && has[1] >= wants[1]);
}
