import { describe, expect, it } from '@jest/globals';
import { languageOf, platformOf, themeOf } from '#workbook/excel/office';

describe('the language of the pane', () => {
  it.each([
    ['fr-FR', 'fr'],
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['frs-x', 'en'],
    [undefined, 'fr'],
  ])('beside an Office in %s is %s', (office, ours) => {
    expect(languageOf(office)).toBe(ours);
  });
});

describe('where Excel runs', () => {
  it.each([
    ['PC', 'windows'],
    ['Mac', 'mac'],
    ['iOS', 'mac'],
    ['OfficeOnline', 'web'],
    ['Universal', 'windows'],
    [null, 'windows'],
  ])('%s counts as %s', (office, ours) => {
    expect(platformOf(office)).toBe(ours);
  });
});

describe('the look of the pane', () => {
  it.each([
    ['of an Office that says nothing is light', undefined, false, 'light'],
    ['follows the word of Office', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, false, 'dark'],
    ['is dark on black', { bodyBackgroundColor: '#262626' }, false, 'dark'],
    ['is dark on dark grey', { bodyBackgroundColor: '#444444' }, false, 'dark'],
    ['is light on light grey', { bodyBackgroundColor: '#E6E6E6' }, false, 'light'],
    ['is light on a colour that cannot be read', { bodyBackgroundColor: 'white' }, false, 'light'],
    ['is of high contrast where colours are forced', { isDarkTheme: false }, true, 'contrast'],
  ])('%s', (_name, office, forced, look) => {
    expect(themeOf(office, forced)).toBe(look);
  });
});
