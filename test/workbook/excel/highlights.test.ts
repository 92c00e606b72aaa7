import { describe, expect, it } from '@jest/globals';
import { columnLetters } from '#dictionary';
import { createSession } from '#session';
import { highlightRules, HIGHLIGHT_LOOKS } from '#template';
import { departmentsWorkbook, SHEET } from '../../scenario/departments-workbook';
import { passingTime } from '../../scenario/hosts/file-hosts';
import { lookAt, openWorkbook, type OpenWorkbook } from './open-workbook';

const COLUMNS = { nomNaissance: 2, code: 3 };
const RULES = highlightRules(COLUMNS, 5, 2, 9);

const open = () => openWorkbook({ sheets: [{ name: 'A', rows: [['id', 'Nom', 'Code', '', 'Marques']] }] });

/** Adds a conditional format as another add-in, or the user, would. */
const addOther = ({ excel }: OpenWorkbook, formula: string, address = 'B2:B9') =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange(address);
    range.conditionalFormats.add('Custom').custom.rule.formula = formula;
    await context.sync();
  });

const formulasOf = ({ host }: OpenWorkbook) =>
  lookAt(host, 'A').conditionalFormats.map(({ formula }) => formula);

describe('highlights in Excel', () => {
  it('show an error over a KO over a warning, one rule a column and kind', async () => {
    const opened = open();
    await opened.workbook.setHighlights('A', RULES);
    const formats = lookAt(opened.host, 'A').conditionalFormats;
    expect(formats.map(({ formula }) => /;([EKW]):/.exec(formula)?.[1])).toEqual([
      'E',
      'E',
      'K',
      'K',
      'W',
      'W',
    ]);
    expect(formats.map(({ areas }) => areas)).toEqual([
      ['B2:B9'],
      ['C2:C9'],
      ['B2:B9'],
      ['C2:C9'],
      ['B2:B9'],
      ['C2:C9'],
    ]);
    opened.host.checkUnknown();
  });

  it('are told apart without their colours: bold, italic, dotted or dashed around', async () => {
    const opened = open();
    await opened.workbook.setHighlights('A', RULES);
    const [error, , ko, , warning] = lookAt(opened.host, 'A').conditionalFormats.map(({ format }) => format);
    expect(error).toMatchObject({ 'font.bold': true, 'fill.color': `#${HIGHLIGHT_LOOKS.error.fill}` });
    expect(ko).toMatchObject({ 'font.italic': true, 'borders.EdgeTop.style': 'Dash' });
    expect(warning).toMatchObject({ 'borders.EdgeLeft.style': 'Dot' });
  });

  it('replace those that we signed, however pasting scattered them, and no other', async () => {
    const opened = open();
    await addOther(opened, '=LEN($B2)>3');
    await opened.workbook.setHighlights('A', RULES);
    await addOther(opened, '=AND(ISNUMBER(FIND(";E:code;",$E5)),n("ACCROCHAGE")=0)', 'C5:C5');
    await addOther(opened, '=$B2=""', 'A1:Z99');
    await opened.workbook.setHighlights('A', RULES.slice(0, 1));
    expect(formulasOf(opened)).toEqual(['=$B2=""', '=LEN($B2)>3', RULES[0]?.formula]);
    await opened.workbook.setHighlights('A', []);
    expect(formulasOf(opened)).toEqual(['=$B2=""', '=LEN($B2)>3']);
  });

  it('leave the rules of the department above them, in their order', async () => {
    const opened = open();
    await addOther(opened, '=1=1');
    await addOther(opened, '=2=2');
    await opened.workbook.setHighlights('A', RULES);
    expect(formulasOf(opened).slice(0, 2)).toEqual(['=2=2', '=1=1']);
  });

  it('cost three requests at most, whatever the rules and what is there', async () => {
    const opened = open();
    const many = highlightRules(
      Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`champ${index}`, index + 1])),
      60,
      2,
      100_000,
    );
    opened.host.resetCounters();
    await opened.workbook.setHighlights('A', many);
    await opened.workbook.setHighlights('A', many);
    expect(opened.host.counters.requests).toBe(5);
    expect(lookAt(opened.host, 'A').conditionalFormats).toHaveLength(135);
    expect(opened.host.counters.biggestRequest).toBeLessThan(1024 * 1024);
  });
});

describe('an Excel that draws a rule again only when it is set', () => {
  it('shows what a check found at once, and what a second one found', async () => {
    const content = departmentsWorkbook('1.1.5');
    const { workbook, host } = openWorkbook(content, { keepsColours: true });
    const session = createSession(workbook, passingTime(), 'fr');
    await session.check({});
    const found = async () => {
      const { items } = await session.findings({ offset: 0, limit: 50 });
      return items.flatMap(({ cell }) => (cell === null ? [] : [`${columnLetters(cell.column)}${cell.row}`]));
    };
    const isMarked = (cell: string) => lookAt(host, SHEET).isMarked(cell);
    const first = await found();
    expect(first.length).toBeGreaterThan(2);
    expect(first.every(isMarked)).toBe(true);
    await session.correct('all', {});
    await session.check({});
    const second = await found();
    const mended = first.filter((cell) => !second.includes(cell));
    expect(mended.length).toBeGreaterThan(0);
    expect([second.every(isMarked), mended.some(isMarked)]).toEqual([true, false]);
    host.checkUnknown();
  });
});
