import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeText, html, Html } from '../../src/dashboard/html.js';
import { fillTemplate } from '../../src/dashboard/template.js';
import { unescapeText } from './dashboard-server.js';

describe('html', () => {
  test('escapes text and keeps markup', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"'}">${inner}${0}</p>`.markup).toBe(
      '<p title="&quot;"><b>&lt;i&gt;</b>0</p>',
    );
    expect(html`${[inner, inner]}`.markup).toBe(`${inner.markup}\n${inner.markup}`);
  });

  test('no text makes markup, and none is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"']/u);
        expect(unescapeText(escapeText(text))).toBe(text);
      }),
    );
  });
});

describe('fillTemplate', () => {
  test('escapes text, keeps markup, and does not look through what it fills in', () => {
    const slots = { one: '<{{two}}$&', two: new Html('<b>') };
    expect(fillTemplate('{{one}}-{{two}}', slots).markup).toBe('&lt;{{two}}$&amp;-<b>');
  });

  test('wants content for every mark', () => {
    expect(() => fillTemplate('{{missing}}', {})).toThrow('missing');
  });
});
