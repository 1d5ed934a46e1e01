/** What kind of text a decoded file is, before its tables are looked for. */
export type TextKind = 'html' | 'spreadsheet-xml' | 'web-archive' | 'json' | 'words';

/** As far into a file as its kind has to show. */
const LOOK = 8192;

export function textKind(text: string): TextKind {
  const start = text.slice(0, LOOK).trimStart();
  if (
    start.includes('urn:schemas-microsoft-com:office:spreadsheet') &&
    /<\?xml|<Workbook/u.test(start)
  ) {
    return /<html/iu.test(start) ? 'html' : 'spreadsheet-xml';
  }
  if (/^(?:<!--|<\?xml|<!doctype html|<html|<head|<body|<meta|<style|<table|<div)/iu.test(start)) {
    return 'html';
  }
  if (/^MIME-Version:/imu.test(start) && /multipart\/related|text\/html/iu.test(start)) {
    return 'web-archive';
  }
  if (/^[[{]/u.test(start) && isJson(start)) return 'json';
  return /<t(?:able|r|d)[\s>]/iu.test(start) && /<\/t[rd]>/iu.test(text) ? 'html' : 'words';
}

/** True for what opens with an object and its first name: no plain text does. */
export function isBrokenJson(text: string): boolean {
  return /^\s*(?:\[\s*)?\{\s*"[^"\n]*"\s*:/u.test(text);
}

/** Bracketed words open many a plain text: what opens like a value may be JSON. */
function isJson(start: string): boolean {
  return /^[[{]\s*(?:["[{\]}]|-?\d|true|false|null)/u.test(start);
}
