import { mkdir, writeFile } from 'node:fs/promises';
import { deflateSync, crc32 } from 'node:zlib';

/** Icons of the manifest, in pixels. */
const SIZES = [16, 32, 64, 80];
const FOLDER = 'assets/icons';

type Colour = readonly [red: number, green: number, blue: number];
type Shape = (x: number, y: number) => boolean;

const NAVY: Colour = [31, 56, 100];
const WHITE: Colour = [255, 255, 255];
const MIST: Colour = [201, 216, 236];
const GREEN: Colour = [46, 139, 87];

const rounded =
  (left: number, top: number, right: number, bottom: number, radius: number): Shape =>
  (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
  };

const disc =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2;

const stroke =
  (x1: number, y1: number, x2: number, y2: number, width: number): Shape =>
  (x, y) => {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) <= width / 2;
  };

/** A table on a tile, ticked: drawn on the unit square, the last shape on top. */
const DRAWING: readonly (readonly [Shape, Colour])[] = [
  [rounded(0, 0, 1, 1, 0.2), NAVY],
  [rounded(0.16, 0.16, 0.76, 0.78, 0.06), WHITE],
  [rounded(0.16, 0.16, 0.76, 0.32, 0.06), MIST],
  [rounded(0.23, 0.4, 0.69, 0.47, 0.02), MIST],
  [rounded(0.23, 0.54, 0.55, 0.61, 0.02), MIST],
  [disc(0.7, 0.7, 0.25), NAVY],
  [disc(0.7, 0.7, 0.21), GREEN],
  [stroke(0.6, 0.71, 0.67, 0.79, 0.065), WHITE],
  [stroke(0.67, 0.79, 0.81, 0.62, 0.065), WHITE],
];

const SAMPLES = 8;

/** Red, green, blue and opacity of a pixel: the mean of its samples. */
function pixel(size: number, column: number, row: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const colour = DRAWING.findLast(([shape]) => shape(x, y))?.[1];
    if (colour === undefined) continue;
    covered++;
    colour.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value));
  }
  const mean = sum.map((value) => Math.round(covered === 0 ? 0 : value / covered));
  return [...mean, Math.round((255 * covered) / SAMPLES ** 2)];
}

/** A square icon as a PNG. @param size in pixels. */
function icon(size: number): Buffer {
  const lines = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(size, column, row)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

await mkdir(FOLDER, { recursive: true });
for (const size of SIZES) await writeFile(`${FOLDER}/icon-${size}.png`, icon(size));
console.log(`${SIZES.length} icons in ${FOLDER}`);
