import { createCipheriv, createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { biffRecords, BIFF } from '../../src/document/xls/biff-records.js';
import { rc4Stream, xor } from '../../src/document/xls/rc4.js';
import { row, xlsx } from './support/office.js';
import { errorOf, parse, words } from './support/parse.js';
import { ole, workbookStream, xls, XLSX } from './support/xls.js';

const SALT = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const digest = (algorithm: string, ...parts: Uint8Array[]): Buffer =>
  createHash(algorithm).update(Buffer.concat(parts)).digest();
const number = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);

/** Encrypts as Excel 2010 and later do, with fewer rounds. */
function agile(file: Uint8Array, password: string): Buffer {
  const spins = 1000;
  let spun = digest('sha512', SALT, Buffer.from(password, 'utf16le'));
  for (let spin = 0; spin < spins; spin += 1) spun = digest('sha512', number(spin), spun);
  const encrypt = (key: Buffer, start: Buffer, data: Uint8Array): Buffer => {
    const cipher = createCipheriv('aes-256-cbc', key, start).setAutoPadding(false);
    const padded = Buffer.concat([data, Buffer.alloc((16 - (data.length % 16)) % 16)]);
    return Buffer.concat([cipher.update(padded), cipher.final()]);
  };
  const seal = (purpose: string, data: Buffer): string => {
    const key = digest('sha512', spun, Buffer.from(purpose, 'hex')).subarray(0, 32);
    return encrypt(key, SALT, data).toString('base64');
  };
  const key = Buffer.alloc(32, 7);
  const input = Buffer.alloc(16, 9);
  const common = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES"
    cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="${SALT.toString('base64')}"`;
  const xml = `<?xml version="1.0"?><encryption xmlns:p="p"><keyData ${common}/><keyEncryptors>
    <keyEncryptor><p:encryptedKey spinCount="${spins}" ${common}
      encryptedVerifierHashInput="${seal('fea7d2763b4b9e79', input)}"
      encryptedVerifierHashValue="${seal('d7aa0f6d3061344e', digest('sha512', input))}"
      encryptedKeyValue="${seal('146e0be7abacd0d6', key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const segments: Buffer[] = [];
  for (let at = 0; at < file.length; at += 4096) {
    const start = digest('sha512', SALT, number(at / 4096)).subarray(0, 16);
    segments.push(encrypt(key, start, file.subarray(at, at + 4096)));
  }
  return ole({
    '/EncryptionInfo': Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]),
    '/EncryptedPackage': Buffer.concat([number(file.length), number(0), ...segments]),
  });
}

/** Encrypts a workbook stream as Excel 97 does. */
function rc4(stream: Buffer, password: string): Buffer {
  const short = digest('md5', Buffer.from(password, 'utf16le')).subarray(0, 5);
  const salted = Buffer.concat(Array.from({ length: 16 }, () => [short, SALT]).flat());
  const base = digest('md5', salted).subarray(0, 5);
  const key = (block: number): Buffer => digest('md5', base, number(block));
  const input = Buffer.alloc(16, 5);
  const sealed = xor(Buffer.concat([input, digest('md5', input)]), rc4Stream(key(0), 32));
  const filePass = Buffer.concat([
    Buffer.from([BIFF.FILEPASS, 0, 54, 0, 1, 0, 1, 0, 1, 0]),
    SALT,
    sealed,
  ]);
  const [first] = biffRecords(stream);
  const head = 4 + (first?.length ?? 0);
  const plain = Buffer.concat([stream.subarray(0, head), filePass, stream.subarray(head)]);
  const file = Buffer.from(plain);
  for (const { type, offset, length } of biffRecords(plain)) {
    if (BIFF.BOF.has(type) || [BIFF.FILEPASS, 0xe1].includes(type)) continue;
    if (type === BIFF.BOUNDSHEET) {
      file.writeUInt32LE(file.readUInt32LE(offset + 4) + filePass.length, offset + 4);
    }
    for (let at = offset + (type === BIFF.BOUNDSHEET ? 8 : 4); at < offset + 4 + length; at += 1) {
      const cipher = rc4Stream(key(Math.floor(at / 1024)), 1024);
      file[at] = (plain[at] ?? 0) ^ (cipher[at % 1024] ?? 0);
    }
  }
  return ole({ '/Workbook': file });
}

const sheet = `<sheetData>${row(1, ['序号', '事项名称'])}${row(2, ['1', '印制许可'])}</sheetData>`;
const book = (): Buffer =>
  xls(
    XLSX.utils.book_new(
      XLSX.utils.aoa_to_sheet([
        ['序号', '事项名称'],
        ['1', '印制许可'],
      ]),
      '清单',
    ),
  );

describe.each([
  ['an xlsx', (password: string) => agile(xlsx([{ name: '清单', xml: sheet }]), password)],
  ['an xls', (password: string) => rc4(workbookStream(book()), password)],
])('%s that is encrypted', (_, encrypt) => {
  test('with Excel’s default password is read, and that is noted', async () => {
    const { tables, notes } = await parse(encrypt('VelvetSweatshop'));
    expect(tables.map(words)).toEqual([
      [
        ['序号', '事项名称'],
        ['1', '印制许可'],
      ],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['default-password']);
  });

  test('with another password is refused with what to do', async () => {
    const error = await errorOf(parse(encrypt('geheim')));
    expect(error.code).toBe('DOCUMENT_ENCRYPTED');
    expect(error.describe()).toMatch(/save a copy without one/u);
  });
});

test('an encrypted container without its description is damaged', async () => {
  const error = await errorOf(parse(ole({ '/EncryptedPackage': Buffer.alloc(64) })));
  expect(error.code).toBe('DOCUMENT_DAMAGED');
});
