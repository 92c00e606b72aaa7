import { SaxesParser } from 'saxes';
import {
  BadInputError,
  BRANCHES,
  childPath,
  formatResultats,
  RESULTATS_PATH,
  type Branch,
  type FieldKey,
  type Resultat,
  type Values,
} from '#dictionary';
import { messages } from '../messages';
import { KEY_OF_PATH, type EnvelopeKey, type FluxKey } from '../writing/paths';

/** What the top of a flux says; what it does not say is absent. */
export type ReadEnvelope = Readonly<
  Partial<Record<EnvelopeKey | 'idClientEmetteur' | 'idClientCertificateur' | 'idContrat', string>>
>;

/** A passage as a flux holds it. */
export interface ReadPassage {
  readonly type: string;
  readonly code: string;
  readonly natureDeposant: string | null;
  /** null when the flux has none that we know. */
  readonly branch: Branch | null;
  /** By field, exactly as parsed; nil and absent elements are absent. `type`, `code`, `natureDeposant` included. */
  readonly values: Values;
}

export interface ReadFlux {
  readonly envelope: ReadEnvelope;
  readonly passages: readonly ReadPassage[];
}

/** Reads a flux piece by piece. */
export interface FluxReader {
  /** The passages that end in this piece. @throws BadInputError */
  readonly push: (chunk: Uint8Array) => readonly ReadPassage[];
  /** To be called after the last piece. @throws BadInputError */
  readonly end: () => ReadEnvelope;
}

/**
 * A whole flux, parsed.
 * @param chunks UTF-8, in pieces; in one where a certification may say its code after its passages ({@link openReader})
 * @throws BadInputError `not-a-flux`, `flux-unreadable`
 */
export function readFlux(chunks: Iterable<Uint8Array>): ReadFlux {
  const reader = openReader();
  const passages: ReadPassage[] = [];
  for (const chunk of chunks) for (const passage of reader.push(chunk)) passages.push(passage);
  return { envelope: reader.end(), passages };
}

/** An element by the way that leads to it, whatever the prefix. */
interface Step {
  readonly name: string;
  readonly path: string;
  readonly key: FluxKey | undefined;
  readonly steps: Map<string, Step>;
}

const RESULTAT_PATH = `${RESULTATS_PATH}/resultat`;
const OF_CERTIFICATION: readonly FieldKey[] = ['type', 'code', 'natureDeposant'];

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A reader of one flux. What is said of a certification after its passages, as 1.1.2 allows (`xsd:all`), is of those that were
 * not taken yet.
 */
export function openReader(): FluxReader {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const trail: Step[] = [];
  let top: Step = stepAt('', '');
  let text = '';
  let envelope: Partial<Record<FluxKey, string>> = {};
  let certification: Partial<Record<FieldKey, string>> = {};
  let values: Partial<Record<FluxKey, string>> | null = null;
  let branch: Branch | null = null;
  let resultats: Resultat[] = [];
  let resultat: Mutable<Resultat> | null = null;
  let passages: ReadPassage[] = [];
  /** Where the passages of the certification begin, and whether something was said of it after them. */
  let first = 0;
  let isSaidLate = false;

  const unreadable = (reason: string): BadInputError =>
    new BadInputError('flux-unreadable', messages.unreadableFlux(parser.line, reason));

  parser.on('error', (error) => {
    throw unreadable(error.message.replace(/^[\d:]+\s*/, ''));
  });
  parser.on('doctype', () => {
    throw unreadable('DOCTYPE');
  });
  parser.on('opentag', ({ name: qualified }) => {
    trail.push(top);
    top = nextStep(top, qualified);
    const { name } = top;
    if (trail.length === 1 && name !== 'flux') throw new BadInputError('not-a-flux', messages.notAFlux());
    text = '';
    if (name === 'certification') certification = {};
    else if (name === 'passageCertification') {
      values = { ...certification };
      branch = null;
      resultats = [];
    } else if (top.path === RESULTAT_PATH)
      resultat = { niveau: '', domaineCompetenceId: '', competenceId: '' };
    else if (values !== null) branch = BRANCHES.find((candidate) => candidate === name) ?? branch;
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.on('closetag', () => {
    const { name, path, key } = top;
    if (key !== undefined && key !== 'resultats' && text !== '') {
      if (values !== null) values[key] = text;
      else if (isOfCertification(key)) {
        certification[key] = text;
        isSaidLate ||= passages.length > first;
      } else envelope[key] = text;
    } else if (resultat !== null && isOfResultat(name)) resultat[name] = text;
    if (path === RESULTAT_PATH && resultat !== null) {
      resultats.push(resultat);
      resultat = null;
    }
    if (name === 'passageCertification' && values !== null) {
      if (resultats.length > 0) values.resultats = formatResultats(resultats);
      const { type = '', code = '', natureDeposant = null } = certification;
      passages.push({ type, code, natureDeposant, branch, values });
      values = null;
    }
    if (name === 'certification') {
      if (isSaidLate)
        for (const [at, passage] of passages.slice(first).entries())
          passages[first + at] = ofIts(certification, passage);
      isSaidLate = false;
      first = passages.length;
    }
    text = '';
    top = trail.pop() ?? top;
  });

  const take = (): readonly ReadPassage[] => {
    const taken = passages;
    passages = [];
    first = 0;
    return taken;
  };
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw unreadable('UTF-8');
    }
  };
  return {
    push: (chunk) => {
      parser.write(decode(chunk));
      return take();
    },
    end: () => {
      parser.write(decode()).close();
      const read = envelope;
      envelope = {};
      return read;
    },
  };
}

/** A passage with all that is said of its certification. */
function ofIts(certification: Partial<Record<FieldKey, string>>, passage: ReadPassage): ReadPassage {
  const { type = '', code = '', natureDeposant = null } = certification;
  return { ...passage, type, code, natureDeposant, values: { ...certification, ...passage.values } };
}

function stepAt(name: string, path: string): Step {
  return { name, path, key: KEY_OF_PATH.get(path), steps: new Map() };
}

/** @param qualified the name with its prefix */
function nextStep(from: Step, qualified: string): Step {
  const known = from.steps.get(qualified);
  if (known !== undefined) return known;
  const name = qualified.slice(qualified.indexOf(':') + 1);
  const step = stepAt(name, childPath(from.path, name));
  from.steps.set(qualified, step);
  return step;
}

function isOfCertification(key: FluxKey): key is FieldKey {
  return OF_CERTIFICATION.some((candidate) => candidate === key);
}

function isOfResultat(name: string): name is keyof Resultat {
  return name === 'niveau' || name === 'domaineCompetenceId' || name === 'competenceId';
}
