import { describe, expect, it } from '@jest/globals';
import { lookOf } from '#taskpane/office';

describe('the look of the pane', () => {
  it.each([
    ['is light beside a light Excel', false, null, 'light'],
    ['is dark beside a dark one', true, null, 'dark'],
    ['is that of forced colours, whatever Excel says', true, 'light', 'light'],
    ['is dark on forced colours whose ground is dark', false, 'dark', 'dark'],
  ] as const)('%s', (_name, isDark, forced, look) => {
    expect(lookOf({ isDark, forced })).toBe(look);
  });
});
