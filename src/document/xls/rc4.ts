/** The bytes that RC4 makes of a key. Node's own crypto no longer offers the cipher. */
export function rc4Stream(key: Uint8Array, length: number): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index] ?? 0;
  const swap = (one: number, other: number): void => {
    const kept = at(one);
    state[one] = at(other);
    state[other] = kept;
  };
  let mixed = 0;
  for (let index = 0; index < 256; index += 1) {
    mixed = (mixed + at(index) + (key[index % key.length] ?? 0)) & 255;
    swap(index, mixed);
  }
  const stream = new Uint8Array(length);
  mixed = 0;
  for (let count = 0; count < length; count += 1) {
    const index = (count + 1) & 255;
    mixed = (mixed + at(index)) & 255;
    swap(index, mixed);
    stream[count] = at((at(index) + at(mixed)) & 255);
  }
  return stream;
}

export function xor(bytes: Uint8Array, stream: Uint8Array): Buffer {
  return Buffer.from(bytes.map((byte, index) => byte ^ (stream[index] ?? 0)));
}
