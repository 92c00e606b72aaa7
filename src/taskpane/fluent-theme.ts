import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Look } from '#taskpane/office';
import type { Excel } from './types';

const THEMES: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
};

/** Fluent's theme beside Excel's own; what is around the pane takes its colours too. */
export function useFluentTheme(excel: Excel, isStarted: boolean): Theme {
  const [look, setLook] = useState<Look>('light');
  useEffect(() => {
    if (!isStarted) return undefined;
    setLook(excel.look());
    return excel.watchLook(setLook);
  }, [excel, isStarted]);
  const theme = THEMES[look];
  useEffect(() => {
    document.documentElement.style.colorScheme = look;
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
    document.body.style.color = theme.colorNeutralForeground1;
  }, [look, theme]);
  return theme;
}
