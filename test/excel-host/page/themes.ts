/** Office's theme, as the desktop clients give it. */
export const OFFICE_THEMES = {
  light: {
    isDarkTheme: false,
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#F3F2F1',
    controlForegroundColor: '#262626',
  },
  dark: {
    isDarkTheme: true,
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#363636',
    controlForegroundColor: '#FFFFFF',
  },
} as const;

export type ThemeName = keyof typeof OFFICE_THEMES;
