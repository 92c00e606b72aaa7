import { beforeEach, describe, expect, it } from '@jest/globals';
import { soundRows } from '../actions/workbooks';
import { opened, type Opened } from './opened';

let on: Opened;
let idFlux: string;
beforeEach(async () => {
  on = opened({ rows: soundRows({}) });
});

const dropped = async () => {
  const { files } = await on.session.generate({ action: 'CREATION' }, {});
  idFlux = files[0]?.idFlux ?? '';
  await on.session.confirmDeposit(idFlux);
};

describe('what the portal shows', () => {
  it('is kept in Dépôts as the user reads it there, with the day, and found at reopening', async () => {
    await dropped();
    await on.session.sayPortal(idFlux, 'processing');
    const [headers = [], line = []] = on.workbook.grid('Dépôts').slice(-2);
    const at = on.workbook.grid('Dépôts').find((row) => row.includes('Sur le portail')) ?? headers;
    expect([line[at.indexOf('Sur le portail')], line[at.indexOf('Vu le')]]).toEqual([
      'Traitement en cours',
      '2026-11-23',
    ]);
    expect((await on.anew().deposits())[0]?.portal).toEqual({
      state: 'processing',
      since: '2026-11-23',
      isSaid: true,
    });
  });
});

describe('what comes before a first deposit', () => {
  it('keeps what was ticked, and is over once a file was dropped', async () => {
    expect((await on.session.overview()).firstDeposit).toEqual([]);
    await on.session.tickFirstDeposit(['registered', 'known']);
    expect((await on.anew().overview()).firstDeposit).toEqual(['known', 'registered']);
    await dropped();
    expect((await on.session.overview()).firstDeposit).toBeNull();
  });
});
