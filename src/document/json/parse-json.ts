/** A JSON value whose numbers are kept as they are written. */
export type JsonValue = string | boolean | null | JsonValue[] | { [name: string]: JsonValue };
export type JsonObject = Record<string, JsonValue>;

const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gsu;

/**
 * Parses JSON, or JSON of one value a line; undefined where the words are neither. Numbers become
 * their own words: a code of 19 digits would lose its last ones as a number.
 */
export function parseJson(text: string): JsonValue | undefined {
  const whole = tryParse(text);
  if (whole !== undefined) return whole;
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  const values: JsonValue[] = [];
  for (const line of lines) {
    const value = tryParse(line);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function tryParse(text: string): JsonValue | undefined {
  try {
    JSON.parse(text);
    const quoted = text.replace(STRING_OR_NUMBER, (token) =>
      token.startsWith('"') ? token : `"${token}"`,
    );
    return JSON.parse(quoted) as JsonValue;
  } catch {
    return undefined;
  }
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of an array that has nothing else but gaps; null for anything else. */
export function objectArray(value: JsonValue | undefined): JsonObject[] | null {
  if (!Array.isArray(value)) return null;
  const objects = value.filter(isObject);
  return objects.length > 0 && objects.length === value.filter((item) => item !== null).length
    ? objects
    : null;
}
