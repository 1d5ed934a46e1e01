import { TextDecoder } from 'node:util';

/** Bytes of two for each character that GB18030 writes in two, found by decoding them all. */
const BYTES = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1 && character !== '\ufffd') BYTES.set(character, [lead, trail]);
  }
}

/** Text in GB18030; Node decodes it but does not encode it. */
export function gb18030(text: string): Buffer {
  const bytes: number[] = [];
  for (const character of text) {
    const two = BYTES.get(character);
    if (character < '\u0080') bytes.push(character.charCodeAt(0));
    else if (two !== undefined) bytes.push(...two);
    else throw new Error(`${character} is not written in two bytes`);
  }
  return Buffer.from(bytes);
}
