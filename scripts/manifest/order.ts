import type { Element } from './tree';

/**
 * What each element may hold, in the order that Office asks for; `?` may be absent, `+` and `*` may repeat. Of what the
 * schemas allow only what this manifest needs, so that everything else is said. A parent is named by the end of its
 * path, the longest first.
 * Source: Microsoft, "How to find the proper order of manifest elements", and the schemas of [MS-OWEMXML].
 */
const CONTENTS: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides',
  DisplayName: 'Override+',
  'OfficeApp/Description': 'Override+',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Hosts Resources',
  'VersionOverrides/Hosts/Host': 'Runtimes DesktopFormFactor',
  Runtimes: 'Runtime',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint[PrimaryCommandSurface]': 'OfficeTab',
  'ExtensionPoint[ContextMenu]': 'OfficeMenu',
  OfficeTab: 'Group',
  Group: 'Label Icon Control+',
  OfficeMenu: 'Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  'Action[ExecuteFunction]': 'FunctionName',
  'Action[ShowTaskpane]': 'TaskpaneId SourceLocation',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override+',
};

const typed = ({ path, attributes }: Element): string =>
  attributes['xsi:type'] === undefined ? path : `${path}[${attributes['xsi:type']}]`;

const keyOf = (element: Element): string | undefined =>
  [typed(element), element.path]
    .flatMap((path) => Object.keys(CONTENTS).filter((key) => path === key || path.endsWith(`/${key}`)))
    .sort((a, b) => b.length - a.length)[0];

const patternOf = (contents: string): RegExp =>
  new RegExp(`^${contents.replace(/([\w:]+)([?+*]?) ?/g, '(?:$1 )$2')}$`);

/** What an element should hold, when it holds something else or in another order; null when all is well. */
export function wrongContents(element: Element): string | null {
  const contents = CONTENTS[keyOf(element) ?? ''] ?? '';
  const held = element.children.map(({ name }) => `${name} `).join('');
  return patternOf(contents).test(held) ? null : contents || 'rien';
}
