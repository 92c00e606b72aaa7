import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkManifest } from '../../scripts/manifest/check';
import type { Surroundings } from '../../scripts/manifest/checks/types';
import { sourceSurroundings } from '../../scripts/manifest/surroundings';

const manifest = readFileSync('manifest.xml', 'utf8');
const surroundings = sourceSurroundings('.');
const GROUP_ICON_32 = '<bt:Image size="32" resid="Icon.32" />';

const codes = (xml: string, around: Surroundings = surroundings): string[] => [
  ...new Set(checkManifest(xml, around).map(({ check }) => check)),
];

/** Replaces the first occurrence, which must exist: a tampering that changes nothing would prove nothing. */
function replaced(from: string, to: string): string {
  expect(manifest).toContain(from);
  return manifest.replace(from, to);
}

const without = (text: string): string => replaced(text, '');

/** What is done to the manifest, and what must be said of it, all of it. */
const TAMPERINGS: readonly (readonly [what: string, tamper: () => string, said: readonly string[]])[] = [
  ['a tag left open', () => without('</OfficeApp>'), ['well-formed']],
  ['another kind of add-in', () => replaced('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'), ['kind']],
  [
    'another version of the overrides',
    () => replaced('VersionOverridesV1_0', 'VersionOverridesV1_1'),
    ['kind'],
  ],
  [
    'the version before the id',
    () =>
      replaced('  <Version>1.0.0.0</Version>\n', '').replace(
        '  <Id>',
        '  <Version>1.0.0.0</Version>\n  <Id>',
      ),
    ['order'],
  ],
  ['no support page', () => manifest.replace(/ {2}<SupportUrl .*\n/, ''), ['order']],
  [
    'the runtime after the form factor',
    () => {
      const runtimes = /<Runtimes>[^]*<\/Runtimes>/.exec(manifest)?.[0] ?? '';
      return without(runtimes).replace('</DesktopFormFactor>', `</DesktopFormFactor>${runtimes}`);
    },
    ['order'],
  ],
  [
    'the action before the icon',
    () => {
      const action = /<Action [^]*?<\/Action>/.exec(manifest)?.[0] ?? '';
      return without(action).replace('</Supertip>', `</Supertip>${action}`);
    },
    ['order'],
  ],
  [
    'an element that Office does not know',
    () => replaced('<FunctionFile', '<Colour /><FunctionFile'),
    ['order'],
  ],
  ['an id that is no GUID', () => replaced('<Id>b82a3e54', '<Id>accrochage'), ['id']],
  ['a version in three parts', () => replaced('1.0.0.0', '1.0.0'), ['version']],
  ['a part of the version over five digits', () => replaced('1.0.0.0', '1.0.0.123456'), ['version']],
  ['read-only permission', () => replaced('ReadWriteDocument', 'ReadDocument'), ['permissions']],
  ['another host', () => replaced('<Host Name="Workbook"', '<Host Name="Document"'), ['hosts']],
  [
    'another host of the overrides',
    () => replaced('<Host xsi:type="Workbook"', '<Host xsi:type="Document"'),
    ['hosts'],
  ],
  ['a lower ExcelApi', () => replaced('MinVersion="1.14"', 'MinVersion="1.13"'), ['requirements']],
  [
    'no shared runtime asked for',
    () => without('<Set Name="SharedRuntime" MinVersion="1.1" />'),
    ['requirements'],
  ],
  [
    'an id over 32 characters',
    () => manifest.replaceAll('Group.Label', `Group.${'Label'.repeat(6)}`),
    ['id-length'],
  ],
  ['an empty id', () => manifest.replaceAll('"Group.Label"', '""'), ['id-length']],
  [
    'an id that serves twice',
    () => replaced(' id="Check.Text"', ' id="Pane.Text"'),
    ['id-unique', 'resid-resolved', 'resource-used'],
  ],
  [
    'a button that serves twice',
    () => replaced('id="Accrochage.Check"', 'id="Accrochage.Generate"'),
    ['id-unique'],
  ],
  [
    'a reference to nothing',
    () => replaced('resid="Check.Text"', 'resid="Chekc.Text"'),
    ['resid-resolved', 'resource-used'],
  ],
  [
    'a long text where Office looks for a short one',
    () => replaced('<Label resid="Check.Label"', '<Label resid="Check.Text"'),
    ['resid-resolved'],
  ],
  [
    'a string that serves nothing',
    () =>
      replaced(
        '<bt:ShortStrings>',
        '<bt:ShortStrings><bt:String id="Spare" DefaultValue="De trop"><bt:Override Locale="en-US" Value="Spare" /></bt:String>',
      ),
    ['resource-used'],
  ],
  [
    'a label over 125 characters',
    () => replaced('"Contrôler"', `"${'Contrôler '.repeat(13)}"`),
    ['length', 'as-described'],
  ],
  [
    'an English label over 125 characters',
    () => replaced('"Check"', `"${'Check '.repeat(25)}"`),
    ['length', 'as-described'],
  ],
  [
    'a tip over 250 characters',
    () => replaced('"Contrôle les lignes', `"${'Contrôle '.repeat(25)}`),
    ['length'],
  ],
  ['an empty label', () => replaced('"Contrôler"', '" "'), ['length', 'as-described']],
  ['another default language', () => replaced('fr-FR', 'en-US'), ['default-locale']],
  [
    'a language with no country',
    () => replaced('Locale="en-US"', 'Locale="en"'),
    ['culture-tag', 'translated'],
  ],
  [
    'a name that is not translated',
    () => replaced('    <Override Locale="en-US" Value="Accrochage CPF" />\n', ''),
    ['order', 'translated'],
  ],
  [
    'a string that is not translated',
    () => without('<bt:Override Locale="en-US" Value="Check" />'),
    ['order', 'translated'],
  ],
  [
    'a string translated into another language',
    () =>
      replaced(
        '<bt:Override Locale="en-US" Value="Check" />',
        '<bt:Override Locale="de-DE" Value="Check" />',
      ),
    ['translated'],
  ],
  [
    'an address in the clear',
    () => replaced('SupportUrl DefaultValue="https:', 'SupportUrl DefaultValue="http:'),
    ['https', 'one-origin', 'page-exists'],
  ],
  [
    'an address elsewhere',
    () =>
      replaced(
        'SupportUrl DefaultValue="https://localhost:3000/index.html"',
        'SupportUrl DefaultValue="https://example.org/"',
      ),
    ['one-origin'],
  ],
  [
    'a domain of its own',
    () => replaced('<Hosts>', '<AppDomains><AppDomain>example.org</AppDomain></AppDomains><Hosts>'),
    ['https', 'one-origin'],
  ],
  ['a page that is not there', () => manifest.replaceAll('taskpane.html', 'volet.html'), ['page-exists']],
  ['an icon that is not there', () => replaced('icons/check-32.png', 'icons/chekc-32.png'), ['ribbon-icons']],
  ['an icon of another size', () => replaced('icons/check-32.png', 'icons/check-24.png'), ['ribbon-icons']],
  ['an icon that is no PNG', () => replaced('icons/check-32.png', 'icons/icons.svg'), ['ribbon-icons']],
  [
    'an icon of the list of another size',
    () => replaced('icons/icon-32.png', 'icons/icon-64.png'),
    ['list-icons'],
  ],
  ['a size that Office cannot do without', () => without(GROUP_ICON_32), ['resource-used', 'icon-sizes']],
  [
    'a size that Office does not take',
    () => manifest.replaceAll('size="64"', 'size="128"').replaceAll('-64.png', '-128.png'),
    ['icon-sizes', 'list-icons'],
  ],
  ['a size given twice', () => replaced(GROUP_ICON_32, GROUP_ICON_32.repeat(2)), ['icon-sizes']],
  [
    'a runtime of another page',
    () => replaced('<Runtime resid="Pane.Url"', '<Runtime resid="Start.Url"'),
    ['one-page'],
  ],
  [
    'functions of another page',
    () => replaced('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Start.Url"'),
    ['one-page'],
  ],
  [
    'a runtime that ends with the button',
    () => replaced('lifetime="long"', 'lifetime="short"'),
    ['long-lifetime'],
  ],
  [
    'a button that opens a page',
    () => replaced('xsi:type="ExecuteFunction"', 'xsi:type="ShowTaskpane"'),
    ['order', 'execute-function'],
  ],
  [
    'a pane that waits for a function',
    () =>
      manifest.replace(
        /<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/,
        '<Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>',
      ),
    ['execute-function', 'as-described'],
  ],
  [
    'a pane of another page, which would end the work in progress',
    () => replaced('<SourceLocation resid="Pane.Url"', '<SourceLocation resid="Start.Url"'),
    ['one-page'],
  ],
  [
    'a pane that no workbook can ask for',
    () => replaced('Office.AutoShowTaskpaneWithDocument', 'Pane'),
    ['taskpane-id'],
  ],
  [
    'no shortcuts',
    () => without('  <ExtendedOverrides Url="https://localhost:3000/assets/raccourcis.json" />\n'),
    ['order', 'function-used', 'shortcuts'],
  ],
  [
    'shortcuts that are not there',
    () => replaced('raccourcis.json', 'shortcuts.json'),
    ['function-used', 'shortcuts'],
  ],
  [
    'a function that the pane does not have',
    () => replaced('>generate<', '>genererFlux<'),
    ['function-used', 'function-known'],
  ],
  [
    'a button that is called otherwise than in the pane',
    () => replaced('DefaultValue="Générer le flux"', 'DefaultValue="Faire le fichier"'),
    ['as-described'],
  ],
  [
    'two buttons that changed places',
    () =>
      manifest
        .replace('>explain<', '>swapped<')
        .replace('>check<', '>explain<')
        .replace('>swapped<', '>check<'),
    ['as-described'],
  ],
  ['another tab', () => replaced('TabHome', 'TabInsert'), ['places']],
  ['another menu', () => replaced('ContextMenuCell', 'ContextMenuText'), ['places']],
];

describe('the check of the manifest', () => {
  it('finds nothing to say of ours', () => {
    expect(checkManifest(manifest, surroundings)).toEqual([]);
  });

  it.each(TAMPERINGS)('finds %s', (_, tamper, said) => {
    expect(codes(tamper()).sort()).toEqual([...said].sort());
  });

  it('says each fault on its line, in one sentence', () => {
    expect(checkManifest(replaced('1.0.0.0', '1.0'), surroundings)).toEqual([
      {
        check: 'version',
        line: 6,
        text: '<Version> doit être en quatre parties, comme 1.0.0.0, et non « 1.0 ».',
      },
    ]);
  });

  it('finds a function of the pane that no button calls', () => {
    const around = { ...surroundings, commands: [...surroundings.commands, 'undo'] };
    expect(codes(manifest, around)).toEqual(['function-used']);
  });

  it.each([
    ['that call what the pane does not have', '"id": "nextFinding"', '"id": "following"'],
    ['that are called otherwise than in the pane', 'Anomalie suivante', 'Erreur suivante'],
    ['that take a key of Excel', 'Ctrl+Shift+Alt+S', 'F8'],
    ['that take the same keys', 'Ctrl+Shift+Alt+S', 'Ctrl+Shift+Alt+P'],
    ['that have no keys by default', '"default": "Ctrl+Shift+Alt+S"', '"web": "Ctrl+Shift+Alt+S"'],
    ['of another type', '"ExecuteFunction"', '"ShowTaskpane"'],
  ])('finds shortcuts %s', (_what, from, to) => {
    const read = (path: string) => {
      const bytes = surroundings.read(path);
      if (bytes === null || !path.endsWith('raccourcis.json')) return bytes;
      expect(bytes.toString()).toContain(from);
      return Buffer.from(bytes.toString().replace(from, to));
    };
    expect(codes(manifest, { ...surroundings, read })).toEqual(['shortcuts']);
  });

  it('finds a manifest that is for another origin', () => {
    expect(codes(manifest, { ...surroundings, origin: 'https://example.org' })).toContain('one-origin');
  });

  it('has a tampering for each of its checks', () => {
    const written = readFileSync('scripts/manifest/check.ts', 'utf8');
    const rooms = [...written.matchAll(/'\.\/checks\/(\w+)'/g)]
      .map(([, room]) => room)
      .filter((room) => room !== 'types');
    const known = rooms.flatMap((room) =>
      [...readFileSync(`scripts/manifest/checks/${room}.ts`, 'utf8').matchAll(/code: '([\w-]+)'/g)].map(
        ([, code]) => code,
      ),
    );
    expect(known.length).toBeGreaterThan(20);
    expect(new Set(TAMPERINGS.flatMap(([, , said]) => said))).toEqual(new Set(['well-formed', ...known]));
  });
});
