import type { Theme } from './look';

/** Perceived lightness of `#RRGGBB`, from 0 to 255; null when it is no such colour. Weights: ITU-R BT.601. */
function lightnessOf(colour: string | undefined): number | null {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
}

/**
 * Whether Office's theme is dark: by its own word, else by the lightness of its background. An Office that says
 * nothing is light.
 */
export function isDarkOffice(
  office: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | null | undefined,
): boolean {
  return office?.isDarkTheme ?? (lightnessOf(office?.bodyBackgroundColor) ?? 255) < 128;
}

const FORCED = '(forced-colors: active)';
/** Over forced colours, it tells those. */
const DARK = '(prefers-color-scheme: dark)';

const isSo = (query: string): boolean => window.matchMedia(query).matches;

/** How this Excel looks now. */
export function readTheme(): Theme {
  return {
    isDark: isDarkOffice(Office.context.officeTheme),
    forced: isSo(FORCED) ? (isSo(DARK) ? 'dark' : 'light') : null,
  };
}

const MEDIA = [FORCED, DARK] as const;

/**
 * Excel tells of no change of theme, but says the one it has when asked: it is asked again when one comes to the pane.
 * @returns how to stop watching.
 */
export function watchTheme(listener: (theme: Theme) => void): () => void {
  let last = readTheme();
  const look = () => {
    const theme = readTheme();
    if (theme.isDark === last.isDark && theme.forced === last.forced) return;
    last = theme;
    listener(theme);
  };
  const media = MEDIA.map((query) => window.matchMedia(query));
  for (const each of media) each.addEventListener('change', look);
  const { documentElement } = document;
  window.addEventListener('focus', look);
  documentElement.addEventListener('pointerenter', look);
  return () => {
    for (const each of media) each.removeEventListener('change', look);
    window.removeEventListener('focus', look);
    documentElement.removeEventListener('pointerenter', look);
  };
}
