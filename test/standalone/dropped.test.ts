import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sortDropped } from '#standalone/files';

const file = (name: string) => new File([], name);
const workbook = file('passages.xlsx');
const service = file('service.CSV');
const accuse = file('accuse.xml');
const photo = file('photo.png');

const OPEN = { isOpen: true, isOpening: false };
const NONE = { isOpen: false, isOpening: false };
const OPENING = { isOpen: false, isOpening: true };
const nothing = { open: null, accuses: [], gathered: [], refused: [] };

describe('files dropped on the page', () => {
  it.each([
    ['one workbook is opened', [workbook], NONE, { open: workbook }],
    [
      'a workbook with accusés is opened, and they go into it',
      [accuse, workbook],
      NONE,
      { open: workbook, accuses: [accuse] },
    ],
    [
      'several go into the one that is open, accusés too',
      [workbook, service, accuse],
      OPEN,
      { gathered: [workbook, service], accuses: [accuse] },
    ],
    ['accusés go into the one that is being opened', [accuse], OPENING, { accuses: [accuse] }],
    [
      'what is neither is named, beside what is taken',
      [workbook, photo],
      NONE,
      { open: workbook, refused: [{ file: photo, why: 'wrong' }] },
    ],
    [
      'an accusé alone needs its workbook first',
      [accuse],
      NONE,
      { refused: [{ file: accuse, why: 'workbook-first' }] },
    ],
    [
      'a workbook waits for the one that is being opened',
      [workbook],
      OPENING,
      { refused: [{ file: workbook, why: 'opening' }] },
    ],
    [
      'several workbooks need one to go into',
      [workbook, service, accuse],
      NONE,
      {
        refused: [
          { file: workbook, why: 'one-first' },
          { file: service, why: 'one-first' },
          { file: accuse, why: 'workbook-first' },
        ],
      },
    ],
  ] as const)('%s', (_, files, page, expected) => {
    expect(sortDropped(files, page)).toEqual({ ...nothing, ...expected });
  });

  it('are each taken or refused, once, whatever they are', () => {
    const files = fc.array(fc.constantFrom('.xlsx', '.xml', '.png', '.csv', ''), { maxLength: 6 });
    fc.assert(
      fc.property(files, fc.boolean(), fc.boolean(), (extensions, isOpen, isOpening) => {
        const dropped = extensions.map((extension, index) => file(`${index}${extension}`));
        const { open, accuses, gathered, refused } = sortDropped(dropped, { isOpen, isOpening });
        const all = [...(open ? [open] : []), ...accuses, ...gathered, ...refused.map((each) => each.file)];
        expect(all.map(({ name }) => name).sort()).toEqual(dropped.map(({ name }) => name).sort());
      }),
    );
  });
});
