const POLYNOMIAL = 0xedb88320;

/** Four tables in one: four bytes are taken at each turn, three times as fast as one by one. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    tables[byte] = crc;
  }
  for (let index = 256; index < tables.length; index++) {
    const previous = tables[index - 256] as number;
    tables[index] = (tables[previous & 0xff] as number) ^ (previous >>> 8);
  }
  return tables;
}

/** The CRC-32 of zip files, of bytes that follow those whose CRC is `previous`. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const tables = TABLES;
  const { length } = bytes;
  let crc = ~previous;
  let index = 0;
  for (const end = length - 3; index < end; index += 4) {
    crc ^=
      (bytes[index] as number) |
      ((bytes[index + 1] as number) << 8) |
      ((bytes[index + 2] as number) << 16) |
      ((bytes[index + 3] as number) << 24);
    crc =
      (tables[768 + (crc & 0xff)] as number) ^
      (tables[512 + ((crc >>> 8) & 0xff)] as number) ^
      (tables[256 + ((crc >>> 16) & 0xff)] as number) ^
      (tables[crc >>> 24] as number);
  }
  for (; index < length; index++)
    crc = (tables[(crc ^ (bytes[index] as number)) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
