/** Where the icons are, from the top of the project and from the origin alike. */
export const ICONS_FOLDER = 'assets/icons';

/** The one drawing that all icons are made from: a symbol each. */
export const ICONS_SOURCE = `${ICONS_FOLDER}/icons.svg`;

/** Every size that Office may ask for, in pixels. */
export const ICON_SIZES: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** The names of the icons: the ids of the symbols of the source, in its order. @param svg the text of the source. */
export const iconNames = (svg: string): string[] =>
  [...svg.matchAll(/<symbol id="([a-z]+)"/g)].map(([, id]) => id ?? '');

/** The file of an icon. @param size in pixels. */
export const iconFile = (name: string, size: number): string => `${ICONS_FOLDER}/${name}-${size}.png`;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The size of a PNG in pixels, read from its header; null when it is no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } | null {
  const isPng = bytes.length >= 24 && bytes.subarray(0, 8).equals(SIGNATURE);
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}
