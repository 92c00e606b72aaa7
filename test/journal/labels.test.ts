import { describe, expect, it } from '@jest/globals';
import { readStatus, statusLabel, STATUSES, type Status } from '#journal';

const statuses = Object.keys(STATUSES) as readonly Status[];

describe('the word of a status', () => {
  it.each(statuses)('%s is read back in both languages', (status) => {
    for (const language of ['fr', 'en'] as const)
      expect(readStatus(statusLabel(status, language))).toBe(status);
  });

  it.each<[string | null, Status | null]>([
    [' mis de cote ', 'aside'],
    ['MIS DE CÔTÉ', 'aside'],
    ['Mis de côté\u00a0: doublon', 'aside'],
    ['Mis de côté (second KO)', 'aside'],
    ['Mis de côté – pièces attendues : diplôme', 'aside'],
    ['Set aside, no file', 'aside'],
    ['a controler', 'draft'],
    ['En attente', null],
    ['Note : Prêt', null],
    ['', null],
    [null, null],
  ])('« %s » is %s, whatever reason follows', (cell, status) => {
    expect(readStatus(cell)).toBe(status);
  });
});
