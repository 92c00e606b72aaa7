import { describe, expect, it } from '@jest/globals';
import { besides, NONE_INCOMING, takeable, withFiles, withoutFiles } from '#pane/state';

const file = (name: string) => new File([], name);
const accuse = file('accuse.XML');
const another = file('accuse-2.xml');
const workbook = file('service.xlsx');

describe('files that come in', () => {
  it('wait while a job is under way, those that come later behind them; all are taken when it is over', () => {
    const waiting = withFiles(withFiles(NONE_INCOMING, [accuse]), [another]);
    expect(takeable(waiting, 'accuses', true)).toEqual([]);
    expect(takeable(waiting, 'accuses', false)).toEqual([accuse, another]);
  });

  it('are of the kind that their names tell, and taken one kind at a time: accusés first', () => {
    const waiting = withFiles(NONE_INCOMING, [workbook, accuse]);
    expect(waiting).toEqual({ accuses: [accuse], workbooks: [workbook] });
    expect(takeable(waiting, 'workbooks', false)).toEqual([]);
    const left = withoutFiles(waiting, [accuse]);
    expect(takeable(left, 'workbooks', false)).toEqual([workbook]);
  });

  it('are what the place says where they are dropped, to be refused by name there', () => {
    expect(withFiles(NONE_INCOMING, [workbook], 'accuses')).toEqual({ accuses: [workbook], workbooks: [] });
  });

  it('given up are gone, and no other', () => {
    const waiting = withFiles(NONE_INCOMING, [accuse, another]);
    expect(withoutFiles(waiting, [accuse]).accuses).toEqual([another]);
  });

  it('are read with those that are not applied yet; the same name again takes its place', () => {
    const newer = file('accuse-2.xml');
    expect(besides([accuse, another], [newer])).toEqual([accuse, newer]);
  });
});
