import { BlockList, isIP } from 'node:net';

/** Ranges by what they are for (IANA special-purpose registries for IPv4 and IPv6). */
const RANGES: readonly (readonly [what: string, ...ranges: readonly string[]])[] = [
  ['loopback', '127.0.0.0/8', '::1/128'],
  ['link-local', '169.254.0.0/16', 'fe80::/10'],
  ['private', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10'],
  ['private', '100.64.0.0/10'],
];

/** Services of clouds that give credentials to whoever asks from within: never a receiver. */
const METADATA = [
  '169.254.169.254/32',
  '169.254.170.2/32',
  '100.100.100.200/32',
  'fd00:ec2::254/128',
];

/** Not the address of one host on the internet, or one that leads on to another address. */
const UNUSABLE = [
  '0.0.0.0/8',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Teredo, benchmarks, ORCHID
  '2001::/23',
  '2001:db8::/32',
  // 6to4
  '2002::/16',
  '3fff::/20',
];

/** All that is handed out to hosts on the internet. */
const GLOBAL_V6 = listOf(['2000::/3']);

const allowable = RANGES.map(([what, ...ranges]) => ({ what, list: listOf(ranges) }));
const metadata = listOf(METADATA);
const unusable = listOf(UNUSABLE);

/**
 * Why nothing is sent to this address, or null where it may be.
 *
 * @param address IPv4 or IPv6, without brackets and zone
 * @param allowPrivate whether the user allowed loopback, link-local and private addresses
 */
export function addressFault(address: string, allowPrivate: boolean): string | null {
  const plain = plainAddress(address);
  const family = isIP(plain);
  if (family === 0) return 'is no address';
  const version = family === 4 ? 'ipv4' : 'ipv6';
  if (metadata.check(plain, version)) return "is a cloud's metadata service";
  const special = allowable.find(({ list }) => list.check(plain, version));
  if (special !== undefined) return allowPrivate ? null : `is a ${special.what} address`;
  const isGlobal = version === 'ipv4' || GLOBAL_V6.check(plain, version);
  return isGlobal && !unusable.check(plain, version) ? null : 'is no address on the internet';
}

/** ::ffff:127.0.0.1 is 127.0.0.1, however it is written. */
function plainAddress(address: string): string {
  if (isIP(address) !== 6) return address;
  const short = new URL(`http://[${address.replace(/%.*$/u, '')}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/u.exec(short) ?? [];
  if (high === undefined || low === undefined) return short;
  return [high, low]
    .map((word) => Number.parseInt(word, 16))
    .flatMap((word) => [word >> 8, word & 0xff])
    .join('.');
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits = ''] = range.split('/');
    list.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}
