import { makeStyles, tokens } from '@fluentui/react-components';

/** How a bar of parts looks, and the figures beside it, which say the same without its colours. */
export const useBarStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '2px',
    height: '8px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText', outlineOffset: '1px' },
  },
  // The colours are what the bar and its dots say: a system that puts its own leaves them.
  part: { minWidth: '4px', forcedColorAdjust: 'none' },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, marginLeft: '-6px' },
  figure: {
    minWidth: 'auto',
    paddingLeft: '6px',
    paddingRight: '6px',
    gap: '6px',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  dot: { width: '8px', height: '8px', borderRadius: '50%', flexShrink: 0, forcedColorAdjust: 'none' },
});
