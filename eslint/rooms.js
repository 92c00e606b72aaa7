import { basename, dirname, relative, resolve } from 'node:path';

/**
 * The rooms of src/ and what each may know. A room is entered by its door only: `#room`, which package.json
 * maps to the room's index.ts, so a path past the door cannot even be written.
 */
export const ROOMS = {
  dictionary: [],
  cells: ['dictionary'],
  checks: ['dictionary', 'cells'],
  flux: ['dictionary'],
  'compte-rendu': ['dictionary'],
  journal: ['dictionary'],
  template: ['dictionary'],
  workbook: ['dictionary', 'template'],
  'workbook/memory': ['dictionary', 'template', 'workbook'],
  'workbook/xlsx': ['dictionary', 'template', 'workbook'],
  'workbook/excel': ['dictionary', 'template', 'workbook'],
  'workbook/excel/office': ['dictionary'],
  actions: ['dictionary', 'cells', 'checks', 'flux', 'compte-rendu', 'journal', 'template', 'workbook'],
  taskpane: ['actions', 'dictionary'],
  standalone: ['actions', 'taskpane', 'dictionary'],
  cli: ['actions', 'dictionary'],
  worker: ['actions', 'dictionary', 'journal'],
};

/** They alone wire rooms together, and may know any of them. */
const ENTRY_POINTS = ['main.ts', 'main.tsx', 'node-main.ts', 'node-host-main.ts'];

const roomOf = (path) =>
  Object.keys(ROOMS)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

/** ESLint rule: src/ rooms import each other through their doors, and only the rooms they may know. */
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
    if (from === undefined) return {};

    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      if (source.startsWith('.')) {
        const to = roomOf(relative(src, resolve(dirname(context.filename), source)));
        if (to !== undefined && to !== from) context.report({ node, messageId: 'past', data: { room: to } });
        return;
      }
      if (!source.startsWith('#') || isEntryPoint) return;
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
