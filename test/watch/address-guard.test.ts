import { describe, expect, test } from '@jest/globals';
import { addressFault } from '../../src/watch/address-guard.js';
import { readReceiverUrl, shownUrl } from '../../src/watch/receiver-url.js';

const refused = expect.objectContaining({ code: 'VALUE_REFUSED' });

describe('an address', () => {
  test.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['::1', 'loopback'],
    ['169.254.1.1', 'link-local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.0.1', 'private'],
    ['100.64.0.1', 'private'],
    ['fd12:3456::1', 'private'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:7f00:1', 'loopback'],
    ['0:0:0:0:0:ffff:10.0.0.1', 'private'],
  ])('%s is a %s address: refused unless it is allowed', (address, what) => {
    expect(addressFault(address, false)).toBe(`is a ${what} address`);
    expect(addressFault(address, true)).toBeNull();
  });

  test.each([
    '0.0.0.0',
    '169.254.169.254',
    '::ffff:169.254.169.254',
    'fd00:ec2::254',
    '100.100.100.200',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '198.18.0.1',
    '::',
    '::127.0.0.1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::1',
    '2001:0:7f00:1::1',
    '2001:db8::1',
    'localhost',
    '',
  ])('%s is never sent to', (address) => {
    expect(addressFault(address, false)).not.toBeNull();
    expect(addressFault(address, true)).not.toBeNull();
  });

  test.each(['1.1.1.1', '172.32.0.1', '192.167.1.1', '11.0.0.1', '2400:cb00::1', '::ffff:8.8.8.8'])(
    '%s is on the internet',
    (address) => {
      expect(addressFault(address, false)).toBeNull();
    },
  );
});

describe('the URL of a receiver', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost:8080/',
    'http://a.localhost/',
    'http://LOCALHOST./',
    'http://10.0.0.1/',
  ])('%s is refused unless it is allowed', (url) => {
    expect(() => readReceiverUrl(url, false)).toThrow(refused);
    expect(readReceiverUrl(url, true)).toMatch(/^http:/u);
  });

  test.each([
    'ftp://a.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'a.example/hook',
    '',
    'https://user:word@a.example/',
    'http://169.254.169.254/latest/meta-data',
    `https://a.example/${'a'.repeat(2000)}`,
  ])('%s is refused', (url) => {
    expect(() => readReceiverUrl(url, true)).toThrow(refused);
  });

  test('is kept without its fragment and shown without its query', () => {
    const url = readReceiverUrl('https://a.example/hook?token=abc#top', false);
    expect(url).toBe('https://a.example/hook?token=abc');
    expect(shownUrl(url)).toBe('https://a.example/hook?…');
  });
});
