import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { ROOMS } from '../../eslint/rooms.js';

const allIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? [join(folder, entry.name), ...allIn(join(folder, entry.name))]
      : join(folder, entry.name),
  );
const files = allIn('src').filter((path) => /\.tsx?$/.test(path));

/** The file that an import names; null when it is not one of src/. */
function fileOf(from: string, name: string): string | null {
  const base = name.startsWith('#') ? join('src', name.slice(1), 'index') : join(dirname(from), name);
  if (!name.startsWith('#') && !name.startsWith('.')) return null;
  return ['.ts', '.tsx', '/index.ts'].map((end) => base + end).find((path) => existsSync(path)) ?? null;
}

const importsOf = (path: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(path, 'utf8'), true, true)
    .importedFiles.flatMap(({ fileName }) => fileOf(path, fileName) ?? []);

/** The first way round from a node back to itself; null when there is none. */
function circle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const walk = (node: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const found = walk(next, [...way, node]);
      if (found !== null) return found;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const found = walk(node, []);
    if (found !== null) return found;
  }
  return null;
}

describe('the house', () => {
  it('has no room that knows, through others, itself', () => {
    expect(circle(new Map(Object.entries(ROOMS)))).toBeNull();
  });

  it('has no file that imports, through others, itself', () => {
    expect(circle(new Map(files.map((path) => [path, importsOf(path)])))).toBeNull();
  });

  it('has no folder over 16 files, but those of rules, fields and corrections', () => {
    const folders = new Map<string, number>();
    for (const path of files) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
    const large = [...folders].filter(
      ([folder, count]) => count > 16 && !/(rules|fields|corrections)$/.test(folder),
    );
    expect(large).toEqual([]);
  });
});
