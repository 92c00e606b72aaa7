import { basename, dirname, relative, resolve } from 'node:path';

/** What every action may know. */
const CORE = [
  'dictionary',
  'cells',
  'matching',
  'checks',
  'flux',
  'compte-rendu',
  'journal',
  'template',
  'profile',
  'workbook',
];

const ACTIONS = [
  'actions/workspace',
  'actions/matching',
  'actions/writing',
  'actions/checking',
  'actions/sending',
  'actions/certifying',
  'actions/locating',
  'actions/recording',
  'actions/preparing',
  'actions/profiling',
  'actions/gathering',
  'actions/upgrading',
  'actions/returning',
  'actions/comparing',
];

/**
 * The rooms of src/ and what each may know. A room is entered by its door only: `#room`, which package.json
 * maps to the room's index.ts, so a path past the door cannot even be written.
 */
export const ROOMS = {
  dictionary: [],
  cells: ['dictionary'],
  matching: ['dictionary', 'cells'],
  checks: ['dictionary', 'cells'],
  flux: ['dictionary'],
  'compte-rendu': ['dictionary'],
  journal: ['dictionary'],
  template: ['dictionary'],
  profile: ['dictionary', 'cells', 'matching', 'checks', 'template'],
  workbook: ['dictionary', 'template'],
  'workbook/memory': ['dictionary', 'template', 'workbook'],
  'workbook/xlsx': ['dictionary', 'template', 'workbook'],
  'workbook/csv': ['dictionary', 'template', 'workbook', 'workbook/xlsx'],
  'workbook/excel': ['dictionary', 'template', 'workbook'],
  'actions/workspace': CORE,
  'actions/matching': [...CORE, 'actions/workspace', 'actions/writing', 'actions/checking'],
  'actions/writing': [...CORE, 'actions/workspace'],
  'actions/checking': [...CORE, 'actions/workspace', 'actions/writing'],
  'actions/sending': [...CORE, 'actions/workspace', 'actions/checking'],
  'actions/certifying': [...CORE, 'actions/workspace', 'actions/writing', 'actions/checking'],
  'actions/locating': [...CORE, 'actions/checking'],
  'actions/recording': [
    ...CORE,
    'actions/workspace',
    'actions/writing',
    'actions/checking',
    'actions/sending',
  ],
  'actions/preparing': [...CORE, 'actions/workspace', 'actions/recording'],
  'actions/upgrading': [
    ...CORE,
    'actions/workspace',
    'actions/writing',
    'actions/checking',
    'actions/gathering',
    'actions/recording',
    'actions/preparing',
  ],
  'actions/comparing': [...CORE, 'actions/workspace'],
  'actions/profiling': [
    ...CORE,
    'actions/workspace',
    'actions/writing',
    'actions/checking',
    'actions/matching',
  ],
  'actions/gathering': [
    ...CORE,
    'actions/workspace',
    'actions/matching',
    'actions/writing',
    'actions/checking',
    'actions/recording',
  ],
  'actions/returning': [
    ...CORE,
    'actions/workspace',
    'actions/writing',
    'actions/checking',
    'actions/recording',
    'actions/certifying',
    'actions/gathering',
  ],
  session: [...CORE, ...ACTIONS],
  'pane/words': ['dictionary', 'session'],
  'pane/state': ['dictionary', 'session'],
  'pane/actions': ['session', 'pane/state', 'pane/words'],
  pane: ['dictionary', 'session', 'pane/state', 'pane/words', 'pane/actions'],
  'taskpane/office': ['dictionary'],
  taskpane: ['dictionary', 'session', 'pane', 'pane/state', 'pane/words', 'pane/actions', 'taskpane/office'],
  'standalone/clipboard': ['dictionary'],
  'standalone/files': ['dictionary', 'session'],
  'standalone/layout': ['dictionary'],
  'standalone/state': [],
  'standalone/engine': ['dictionary', 'session', 'worker'],
  standalone: [
    'dictionary',
    'session',
    'pane',
    'pane/state',
    'pane/words',
    'standalone/clipboard',
    'standalone/files',
    'standalone/engine',
    'standalone/layout',
    'standalone/state',
  ],
  cli: ['dictionary', 'cells', 'matching', 'profile', 'compte-rendu', 'journal', 'workbook', ...ACTIONS],
  worker: ['dictionary', 'journal', 'workbook', 'actions/workspace', 'session'],
};

/** They alone wire rooms together, and may know any of them. */
const ENTRY_POINTS = ['main.ts', 'main.tsx', 'node-host-main.ts'];

const roomOf = (path) =>
  Object.keys(ROOMS)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

/** ESLint rule: rooms are entered through their doors, by tests and scripts too; those of src/ know only what they may. */
export const rooms = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      past: 'Go through the door of the room: import from "#{{room}}".',
      forbidden: '"{{from}}" may not know "{{to}}" (see eslint/rooms.js).',
    },
  },
  create(context) {
    const src = resolve(context.cwd, 'src');
    const file = relative(src, context.filename);
    const from = roomOf(file);
    const isEntryPoint = ENTRY_POINTS.includes(basename(file));
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      if (source.startsWith('.')) {
        const to = roomOf(relative(src, resolve(dirname(context.filename), source)));
        if (to !== undefined && to !== from) context.report({ node, messageId: 'past', data: { room: to } });
        return;
      }
      if (!source.startsWith('#') || isEntryPoint || from === undefined) return;
      const to = source.slice(1);
      if (to !== from && !ROOMS[from].includes(to))
        context.report({ node, messageId: 'forbidden', data: { from, to } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
