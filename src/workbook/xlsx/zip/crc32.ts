const POLYNOMIAL = 0xedb88320;

/** Eight tables: eight bytes are taken at each turn, four times as fast as one. */
const tables = makeTables();

function makeTables(): Uint32Array {
  const table = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    table[byte] = crc;
  }
  for (let index = 256; index < table.length; index++) {
    const previous = table[index - 256] ?? 0;
    table[index] = (table[previous & 0xff] ?? 0) ^ (previous >>> 8);
  }
  return table;
}

/** The CRC-32 of zip files, of bytes that follow those whose CRC is `previous`. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const at = (index: number) => tables[index] as number;
  const byte = (index: number) => bytes[index] as number;
  let crc = ~previous >>> 0;
  let index = 0;
  for (const end = bytes.length - 7; index < end; index += 8) {
    crc =
      at(1792 + ((crc ^ byte(index)) & 0xff)) ^
      at(1536 + (((crc >>> 8) ^ byte(index + 1)) & 0xff)) ^
      at(1280 + (((crc >>> 16) ^ byte(index + 2)) & 0xff)) ^
      at(1024 + ((crc >>> 24) ^ byte(index + 3))) ^
      at(768 + byte(index + 4)) ^
      at(512 + byte(index + 5)) ^
      at(256 + byte(index + 6)) ^
      at(byte(index + 7));
  }
  for (; index < bytes.length; index++) crc = at((crc ^ byte(index)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}
