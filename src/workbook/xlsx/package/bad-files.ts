import { badFile, type BadFile } from './messages';
import type { Package } from './package';
import { parseXml } from './xml/tree';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Says what a file is when it is not a zip, from its first bytes. @throws BadInputError unless it is a zip. */
export function refuseOtherFiles(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw badFile('file-empty');
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, OLE)) throw badFile(oleKind(bytes, name));
  if (startsWith(bytes, PDF)) throw badFile('workbook-pdf');
  throw badFile(textKind(bytes, name));
}

/**
 * An OLE file names its streams in UTF-16: encrypted workbooks have `EncryptedPackage` and `EncryptionInfo`, old
 * ones `Workbook` or `Book`. The names are sought in the bytes, wherever the directory is: a file may be cut.
 */
function oleKind(bytes: Uint8Array, name: string): BadFile {
  const has = (stream: string) => hasUtf16(bytes, stream);
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'workbook-password';
  if (has('\0Workbook\0') || has('\0Book\0')) return 'workbook-xls';
  const isOtherOffice = has('\0WordDocument\0') || has('\0PowerPoint Document\0');
  return /\.xl[st]$/i.test(name) && !isOtherOffice ? 'workbook-xls' : 'ole-not-a-workbook';
}

/** @returns whether a text is there in UTF-16, little endian. */
function hasUtf16(bytes: Uint8Array, text: string): boolean {
  const sought = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const lead = sought.findIndex((byte) => byte !== 0);
  const first = sought[lead] ?? 0;
  for (let at = bytes.indexOf(first, lead); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, offset) => bytes[at - lead + offset] === byte)) return true;
  return false;
}

function textKind(bytes: Uint8Array, name: string): BadFile {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const start = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8')
    .decode(bytes.subarray(0, 4096))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^<(?:!doctype\s+html|html|head|body|table|meta|style|div|script)\b/i.test(start))
    return 'workbook-html';
  if (start.startsWith('<')) return /<html\b/i.test(start) ? 'workbook-html' : 'workbook-xml';
  const isText = ![...start].some((character) => character < '\t' || (character > '\r' && character < ' '));
  if (isText && (/\.(?:csv|tsv|txt)$/i.test(name) || /[;,\t]/.test(start.split('\n', 1)[0] ?? '')))
    return 'workbook-csv';
  return 'not-a-workbook';
}

/** Says what a zip is when it holds no workbook that we read. @throws BadInputError */
export function refuseOtherPackages(parts: Package): void {
  if (parts.has('[Content_Types].xml')) {
    if (parts.paths().some((path) => /(^|\/)workbook\.bin$/i.test(path))) throw badFile('workbook-xlsb');
    parseXml(parts.readText('[Content_Types].xml'));
    return;
  }
  const isOpenDocument =
    parts.has('mimetype') && parts.readText('mimetype').includes('opendocument.spreadsheet');
  throw badFile(isOpenDocument ? 'workbook-ods' : 'zip-not-a-workbook');
}
