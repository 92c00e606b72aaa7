import { describe, expect, it } from '@jest/globals';
import { lookOf } from '#taskpane/office';

describe('the look of the pane', () => {
  it.each([
    ['is light beside a light Excel', false, false, 'light'],
    ['is dark beside a dark one', true, false, 'dark'],
    ['is of high contrast where colours are forced', false, true, 'contrast'],
    ['is of high contrast where colours are forced, even on black', true, true, 'contrast'],
  ])('%s', (_name, isDark, hasForcedColours, look) => {
    expect(lookOf({ isDark, hasForcedColours })).toBe(look);
  });
});
