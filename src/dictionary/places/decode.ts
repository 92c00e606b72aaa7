/** What `places.json` holds: communes by the two first characters of their code, countries, names of departments. */
export interface PlacesFile {
  readonly communes: Readonly<Record<string, string>>;
  readonly countries: string;
  readonly departments: string;
}

/** A code that is or was a commune's since 1943, or that of an arrondissement of Paris, Lyon or Marseille. */
export interface Commune {
  /** Five characters, `35238`. */
  readonly code: string;
  /** The name it has, or had last; then the others it had. */
  readonly names: readonly string[];
  /** Those of La Poste; none when the commune is no more. */
  readonly postalCodes: readonly string[];
  /** The codes that it went into at one time or another, the last first; the whole city, for an arrondissement. */
  readonly into: readonly string[];
  /** First and last year in which it was a commune; null: before 1943, and still. */
  readonly from: number | null;
  readonly until: number | null;
  /** No commune any more, but a part of one that keeps its name, and may keep its register of births. */
  readonly isPart: boolean;
}

/** A country or a territory abroad that INSEE codes, or coded since 1943. */
export interface Country {
  /** Five digits, `99109`. */
  readonly code: string;
  readonly name: string;
  /** ISO 3166 codes of what it covers, of two and three letters. */
  readonly iso: readonly string[];
  /** Other names that mean it alone. */
  readonly names: readonly string[];
  /** Names that mean more than it: they do not contradict it, and do not choose it. */
  readonly wider: readonly string[];
  /** Its last year; null while it is. */
  readonly until: number | null;
}

const list = (text: string | undefined, separator: string) =>
  text === undefined || text === '' ? [] : text.split(separator);
const year = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text));

/**
 * The communes of the made file. A line is `rank|names|postal codes|into|until|from`: no rank is the one after, a
 * postal code or a code without its two first characters has those of its department, an `until` with `-` is a part's.
 */
export function decodeCommunes({ communes }: PlacesFile): readonly Commune[] {
  const all: Commune[] = [];
  for (const [department, lines] of Object.entries(communes)) {
    const postalStart = department.startsWith('2') && /[AB]/.test(department) ? '20' : department;
    let rank = 0;
    for (const line of lines.split(';')) {
      const [typed, names, postalCodes, into, until, from] = line.split('|');
      rank = typed === undefined || typed === '' ? rank + 1 : Number(typed);
      all.push({
        code: department + String(rank).padStart(3, '0'),
        names: list(names, ','),
        postalCodes: list(postalCodes, ',').map((code) => (code.length === 3 ? postalStart + code : code)),
        into: list(into, ',').map((code) => (code.length === 3 ? department + code : code)),
        from: year(from),
        until: year(until?.replace('-', '')),
        isPart: until?.startsWith('-') ?? false,
      });
    }
  }
  return all;
}

/** The countries of the made file. A line is `code|name|iso|names|wider|until`, lists cut by `/`. */
export function decodeCountries({ countries }: PlacesFile): readonly Country[] {
  return countries.split(';').map((line) => {
    const [code = '', name = '', iso, names, wider, until] = line.split('|');
    return {
      code: `99${code}`,
      name,
      iso: list(iso, '/'),
      names: list(names, '/'),
      wider: list(wider, '/'),
      until: year(until),
    };
  });
}

/** The names of departments and collectivités, by the start of the INSEE codes of their communes. */
export function decodeDepartments({ departments }: PlacesFile): ReadonlyMap<string, string> {
  return new Map(
    departments.split(';').map((line) => {
      const [code = '', name = ''] = line.split('|');
      return [code, name];
    }),
  );
}
