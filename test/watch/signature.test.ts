import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { isSigned, keyOf, newSecret, sign } from '../../src/watch/signature.js';

const SECRET = 'whsec_plJ3nmyCDGBKInavdOK15jsl';
const AT = 1_731_705_121;

describe('a signature', () => {
  test('is the one that the specification of Standard Webhooks gives as its example', () => {
    const body = '{"event_type":"ping","data":{"success":true}}';
    expect(sign(SECRET, 'msg_loFOjxBNrRLzqYUf', AT, body)).toBe(
      'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=',
    );
  });

  test('covers words of any language as UTF-8', () => {
    const body = JSON.stringify({ title: '样本管理条例𠮷' });
    const expected = createHmac('sha256', Buffer.from('plJ3nmyCDGBKInavdOK15jsl', 'base64'))
      .update(Buffer.concat([Buffer.from(`a.${AT}.`), Buffer.from(body, 'utf8')]))
      .digest('base64');
    expect(sign(SECRET, 'a', AT, body)).toBe(`v1,${expected}`);
  });

  const signature = sign(SECRET, 'a', AT, 'body');
  const given = { id: 'a', timestamp: String(AT), signature };

  test('is right for what was signed, also among others', () => {
    expect(isSigned(SECRET, given, 'body', AT)).toBe(true);
    const rotated = { ...given, signature: `v1,AAAA v1a,x ${signature}` };
    expect(isSigned(SECRET, rotated, 'body', AT)).toBe(true);
  });

  test.each([
    ['another body', SECRET, given, 'bodY', AT],
    ['another id', SECRET, { ...given, id: 'b' }, 'body', AT],
    ['another time', SECRET, { ...given, timestamp: String(AT + 1) }, 'body', AT],
    ['another secret', 'a secret of some length', given, 'body', AT],
    ['no time', SECRET, { ...given, timestamp: 'now' }, 'body', AT],
    ['no signature', SECRET, { ...given, signature: '' }, 'body', AT],
    ['a replay', SECRET, given, 'body', AT + 301],
    ['a time to come', SECRET, given, 'body', AT - 301],
  ])('is wrong for %s', (_what, secret, headers, body, now) => {
    expect(isSigned(secret, headers, body, now)).toBe(false);
  });
});

describe('a secret', () => {
  test('is new each time and long enough', () => {
    expect(newSecret()).not.toBe(newSecret());
    expect(keyOf(newSecret())).toHaveLength(32);
  });

  test('that has no prefix stands for its own bytes, without the line end', () => {
    expect(keyOf('a secret of some length\n')).toEqual(Buffer.from('a secret of some length'));
  });

  test.each([
    '',
    'too short',
    'whsec_',
    'whsec_c2hvcnQ=',
    'whsec_not base64 at all !!!!!',
    'x'.repeat(1025),
  ])('%j is refused, and not repeated', (secret) => {
    let message = '';
    try {
      keyOf(secret);
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('ecret');
    if (secret.length > 6) expect(message).not.toContain(secret);
  });
});
