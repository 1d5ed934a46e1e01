import { FamaiError } from '../errors/famai-error.js';
import type { Statement } from './statement.js';

/** The store that a statement text is for; null: for both. */
export type StoreKind = 'neo4j' | 'embedded';

/**
 * Reads the statements of one Cypher file. A statement starts at `// @statement name`; comment
 * lines below it say what it does (`// …`), its parameters (`// @param name: what`) and the names
 * that it returns (`// @returns a, b` or `// @returns nothing`); its text ends with `;`.
 *
 * @throws FamaiError INTERNAL where a file does not keep to that, naming file and statement
 */
export function parseCypherFile(file: string, content: string): Statement[] {
  return content
    .split(/^\/\/ @statement +/m)
    .slice(1)
    .map((block) => parseBlock(file, block));
}

function parseBlock(file: string, block: string): Statement {
  const [name = '', ...lines] = block.split(/\r?\n/).map((line) => line.trimEnd());
  const fault = (what: string): never => {
    throw new FamaiError('INTERNAL', `${file}: statement ${name}: ${what}`);
  };
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) fault('its name is not camelCase');
  // Remarks inside the text are for readers of the file alone.
  const start = lines.findIndex((line) => !line.startsWith('//'));
  const comments = lines.slice(0, start).map((line) => line.slice(2).trim());
  const text = lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  if (!text.endsWith(';') || text.indexOf(';') !== text.length - 1) {
    fault('its text is not one statement ended by one ;');
  }
  const description = comments.filter((line) => line !== '' && !line.startsWith('@')).join(' ');
  if (description === '') fault('nothing says what it does');
  const params = comments.flatMap((line) => /^@param (\w+): \S/.exec(line)?.[1] ?? []);
  const returns = comments.flatMap((line) => /^@returns (\S.*)$/.exec(line)?.[1] ?? []);
  if (returns.length !== 1) fault('it needs one @returns line');
  const statement: Statement = {
    name,
    description,
    params,
    returns: returns[0] === 'nothing' ? [] : (returns[0] ?? '').split(/, */),
    text: text.slice(0, -1),
  };
  sameNames(params, usedParams(statement.text), (names) => fault(`parameters ${names}`));
  sameNames(statement.returns, returnedNames(statement.text), (names) => fault(`returns ${names}`));
  return statement;
}

/** The parameters that a Cypher text uses, each once. */
export function usedParams(text: string): string[] {
  return [
    ...new Set([...withoutStrings(text).matchAll(/\$(\w+)/g)].map((match) => match[1] ?? '')),
  ];
}

/** The column names of the last RETURN of a Cypher text; none where it returns nothing. */
export function returnedNames(text: string): string[] {
  const last = withoutStrings(text)
    .split(/\bRETURN\b(?: +DISTINCT\b)?/)
    .slice(1)
    .at(-1);
  if (last === undefined) return [];
  const columns = last.split(/\b(?:ORDER BY|SKIP|LIMIT)\b/)[0] ?? '';
  return splitAtTopLevel(columns).map((column) => /(\w+)\s*$/.exec(column)?.[1] ?? column.trim());
}

function withoutStrings(text: string): string {
  return text.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "''");
}

function splitAtTopLevel(columns: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of columns) {
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
    if (char === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${char}`);
  }
  return parts;
}

function sameNames(
  declared: readonly string[],
  found: readonly string[],
  fault: (names: string) => void,
): void {
  const same = declared.length === found.length && found.every((name) => declared.includes(name));
  if (!same)
    fault(`${declared.join(', ') || 'none'} declared, ${found.join(', ') || 'none'} found`);
}
