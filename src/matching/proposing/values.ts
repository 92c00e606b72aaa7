import { NOT_CERTIFIED, readBoolean, readResult, readText } from '#cells';
import {
  correctCode,
  fields,
  foldWords,
  likelyCode,
  readCode,
  type CellValue,
  type Field,
  type Places,
} from '#dictionary';
import { meantBoolean, type Profile } from '../contents/profile';
import type { MatchedField, ValueReading } from '../types';

/** More distinct values than this is no list to decide upon: the most frequent are shown. */
const MOST_VALUES = 300;

/** A column whose values are decided upon one by one. */
export interface FacetColumn {
  readonly column: number;
  readonly field: MatchedField;
  readonly header: string;
}

/** The register that the header of a column of codes names alone: « N° RNCP » over 35726. */
function registerOf(header: string): 'RNCP' | 'RS' | null {
  const words = foldWords(header).split(' ');
  const [isRncp, isRs] = [words.includes('rncp'), words.includes('rs')];
  return isRncp === isRs ? null : isRncp ? 'RNCP' : 'RS';
}

/** Whether the values of such a column are decided upon, each distinct one once. */
export function isFaceted(field: MatchedField, profile: Profile): boolean {
  if (field === 'resultat' || field === 'libellePaysNaissance') return true;
  if (field === 'code') return profile.certificationCode < 0.5;
  const { kind }: Field = fields[field];
  return kind.type === 'code' || kind.type === 'boolean';
}

/** Counts the distinct values of columns. */
export interface Facets {
  /** @param cells of a row that is filled, from column A. */
  readonly see: (cells: readonly CellValue[]) => void;
  /** What each value is read as, the most frequent first; an empty cell says something in a results column only. */
  readonly readings: (known: KnownTitles, places: Places | null) => readonly ValueReading[];
}

/** Counts the distinct values of these columns, of the rows shown to it. */
export function createFacets(columns: readonly FacetColumn[]): Facets {
  const all = columns.map((facet) => ({ ...facet, counts: new Map<string, number>() }));
  return {
    see: (cells) => {
      for (const { column, counts } of all) {
        const text = readText(cells[column - 1] ?? null);
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    },
    readings: (known, places) =>
      all.flatMap(({ field, header, counts }) =>
        [...counts]
          .filter(([value]) => value !== '' || field === 'resultat')
          .sort(([a, one], [b, other]) => other - one || a.localeCompare(b, 'fr'))
          .slice(0, MOST_VALUES)
          .flatMap(([value, count]) =>
            readingsOf(field, value, count, { known, places, register: registerOf(header) }),
          ),
      ),
  };
}

/** The lines of *Mes certifications*: a title may have two successive codes. */
export interface KnownTitle {
  readonly intitule: string;
  readonly code: string;
  readonly from: string;
  readonly to: string;
}
export type KnownTitles = readonly KnownTitle[];

/** What values are read by. */
interface Known {
  readonly known: KnownTitles;
  readonly places: Places | null;
  readonly register: ReturnType<typeof registerOf>;
}

function readingsOf(
  field: MatchedField,
  value: string,
  count: number,
  { known, places, register }: Known,
): readonly ValueReading[] {
  const reading = (read: string | null, aside: string | null = null): ValueReading => ({
    field,
    value,
    count,
    read,
    aside,
  });
  if (field === 'resultat') {
    const said = readResult(value);
    if (said.outcome === 'aside') return [reading(null, said.reason)];
    const yes = meantBoolean(value);
    if (said.outcome === 'in' || yes === 'true') return [reading(CERTIFIED)];
    return [reading(null, yes === 'false' ? NOT_CERTIFIED : null)];
  }
  if (field === 'code') {
    const lines = known.filter(({ intitule }) => intitule !== '' && foldWords(intitule) === foldWords(value));
    if (lines.length === 0 && register !== null && /^\d{2,6}$/.test(value))
      return [{ ...reading(register + value), certainty: 'proposed' }];
    if (lines.length === 0) return [reading(/^(?:RNCP|RS)\d+/.test(value) ? value : null)];
    return lines.map(({ code, from, to }) => ({
      ...reading(code),
      ...(from && { from }),
      ...(to && { to }),
    }));
  }
  if (field === 'libellePaysNaissance') {
    const isKnown = places === null || places.countriesNamed(value).length > 0;
    return [reading(isKnown || foldWords(value) === 'france' ? value : null)];
  }
  const { kind }: Field = fields[field];
  if (kind.type === 'code') {
    const read = readCode(kind.list, value);
    if (read !== null) return [reading(read)];
    const meant = correctCode(kind.list, value) ?? likelyCode(kind.list, value);
    return [meant === null ? reading(null) : { ...reading(meant), certainty: 'proposed' }];
  }
  const meant = meantBoolean(value);
  const isRead = meant === readBoolean(value);
  return [isRead || meant === null ? reading(meant) : { ...reading(meant), certainty: 'proposed' }];
}

/** What a result that lets a row in is read as. */
export const CERTIFIED = 'certifié';
