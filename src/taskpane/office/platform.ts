/** Where Excel runs, as far as it changes what a pane can do. */
export type Platform = 'mac' | 'web' | 'windows';

const PLATFORMS: Readonly<Record<string, Platform>> = { Mac: 'mac', iOS: 'mac', OfficeOnline: 'web' };

/** @param platform what Office says of itself, `PC`, `Mac`, `OfficeOnline`… */
export function platformOf(platform: string | null | undefined): Platform {
  return PLATFORMS[platform ?? ''] ?? 'windows';
}

/** Where this Excel runs. */
export function readPlatform(): Platform {
  // Declared as a number, it is a word.
  return platformOf(String(Office.context.platform));
}
