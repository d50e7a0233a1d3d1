import { deflateSync, inflateSync } from 'fflate';
import { WorkbookFileError } from './workbookFileError';

/**
 * A file inside a zip, still packed: what is not changed is copied as it lies, so saving costs only what changed.
 */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked, in bytes. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** The date and time as zip writes it. */
  readonly time: number;
}

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const utf8Names = 0x800;
const encryptedFlag = 0x1;
/** 1 January 1980, which Excel itself writes: the same workbook always gives the same bytes. */
const firstDay = 0x00210000;

const maxUnpackedBytes = 1024 ** 3;
const brokenFile =
  'The file is broken or only part of it is here: ask for it again, or open it in Excel and save it again.';

/**
 * The files of a zip, in their order.
 * @throws WorkbookFileError when the zip is cut short, encrypted or would unpack to more than 1 GB
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  try {
    return readDirectory(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookFileError(brokenFile);
    throw error;
  }
}

/** @throws WorkbookFileError when the packed bytes do not give what the zip says */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new WorkbookFileError(brokenFile);
  return bytes;
}

export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const large = bytes.length > 8_000_000;
  const packed = deflateSync(bytes, { level: large ? 3 : 6 });
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed, time: firstDay };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const length = entries.reduce(
    (sum, entry, i) => sum + 30 + 46 + 2 * (names[i] as Uint8Array).length + entry.packed.length,
    22,
  );
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;

  entries.forEach((entry, i) => {
    const name = names[i] as Uint8Array;
    offsets.push(at);
    view.setUint32(at, localSignature, true);
    writeCommon(view, at + 4, entry, name);
    out.set(name, at + 30);
    out.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });

  const directory = at;
  entries.forEach((entry, i) => {
    const name = names[i] as Uint8Array;
    view.setUint32(at, centralSignature, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, name);
    view.setUint32(at + 42, offsets[i] as number, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });

  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The fields that the local and the central header share. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let { count, at } = end;
  const entries: ZipEntry[] = [];
  let total = 0;
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== centralSignature) throw new WorkbookFileError(brokenFile);
    const flags = view.getUint16(at + 8, true);
    if (flags & encryptedFlag) {
      throw new WorkbookFileError(
        'The file is a zip protected by a password, not a workbook that can be opened here.',
      );
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    total += sizes.size;
    if (total > maxUnpackedBytes) {
      throw new WorkbookFileError('The file is too large: it would unpack to more than 1 GB.');
    }
    const data = dataStart(view, sizes.offset);
    if (data + sizes.packed > bytes.length) throw new WorkbookFileError(brokenFile);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      packed: bytes.subarray(data, data + sizes.packed),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** The directory stands at the end of the file, before a comment of at most 64 KB. */
function findEnd(view: DataView): { count: number; at: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 65_536; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const offset = view.getUint32(at + 16, true);
    if (offset !== 0xffffffff) return { count: view.getUint16(at + 10, true), at: offset };
    return findEnd64(view, at - 20);
  }
  throw new WorkbookFileError(brokenFile);
}

function findEnd64(view: DataView, locator: number): { count: number; at: number } {
  if (view.getUint32(locator, true) !== end64LocatorSignature) throw new WorkbookFileError(brokenFile);
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== end64Signature) throw new WorkbookFileError(brokenFile);
  return { count: Number(view.getBigUint64(at + 32, true)), at: Number(view.getBigUint64(at + 48, true)) };
}

/** Some programs write every size in the zip64 form, whatever it is. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number) {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let next = field + 4;
      const take = () => Number(view.getBigUint64((next += 8) - 8, true));
      if (size === 0xffffffff) size = take();
      if (packed === 0xffffffff) packed = take();
      if (offset === 0xffffffff) offset = take();
    }
    field += 4 + length;
  }
  return { packed, size, offset };
}

function dataStart(view: DataView, offset: number): number {
  if (view.getUint32(offset, true) !== localSignature) throw new WorkbookFileError(brokenFile);
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new WorkbookFileError(brokenFile);
  try {
    // A buffer of the promised size: a zip that lies about its size cannot fill the memory.
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch {
    throw new WorkbookFileError(brokenFile);
  }
}

const crcTables = makeCrcTables();

/** Four tables, so that four bytes are taken at a time: sheets may be a hundred megabytes long. */
function makeCrcTables(): readonly Int32Array[] {
  const tables = [0, 1, 2, 3].map(() => new Int32Array(256));
  const [first] = tables as [Int32Array];
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    first[n] = c;
  }
  for (let t = 1; t < 4; t++) {
    const before = tables[t - 1] as Int32Array;
    const table = tables[t] as Int32Array;
    for (let n = 0; n < 256; n++) {
      const c = before[n] as number;
      table[n] = (c >>> 8) ^ (first[c & 255] as number);
    }
  }
  return tables;
}

export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = crcTables as unknown as [number[], number[], number[], number[]];
  let c = -1;
  let i = 0;
  const b = bytes as unknown as number[];
  for (const last = bytes.length - 3; i < last; i += 4) {
    c ^=
      (b[i] as number) |
      ((b[i + 1] as number) << 8) |
      ((b[i + 2] as number) << 16) |
      ((b[i + 3] as number) << 24);
    c =
      (t3[c & 255] as number) ^
      (t2[(c >>> 8) & 255] as number) ^
      (t1[(c >>> 16) & 255] as number) ^
      (t0[c >>> 24] as number);
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ (t0[(c ^ (b[i] as number)) & 255] as number);
  return (c ^ -1) >>> 0;
}
