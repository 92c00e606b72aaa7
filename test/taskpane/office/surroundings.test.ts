import { describe, expect, it } from '@jest/globals';
import { isDarkOffice, languageOf, platformOf } from '#taskpane/office';

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

describe('the theme of Excel', () => {
  it.each([
    ['that says nothing is light', undefined, false],
    ['is what Office says', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
    ['is dark on black', { bodyBackgroundColor: '#262626' }, true],
    ['is dark on dark grey', { bodyBackgroundColor: '#444444' }, true],
    ['is light on light grey', { bodyBackgroundColor: '#E6E6E6' }, false],
    ['is light on a colour that cannot be read', { bodyBackgroundColor: 'white' }, false],
  ])('%s', (_name, office, isDark) => {
    expect(isDarkOffice(office)).toBe(isDark);
  });
});
