import type { Data, Json } from './client.js';

/** The value at a path such as `powerItems.edges.0.node.name`; fails where there is none. */
export function at(json: Json, path: string): Json {
  let value: Json = json;
  for (const step of path.split('.')) {
    const next: Json | undefined =
      typeof value === 'object' && value !== null ? (value as Data)[step] : undefined;
    if (next === undefined) throw new Error(`there is no ${path} in ${JSON.stringify(json)}`);
    value = next;
  }
  return value;
}

export function textAt(json: Json, path: string): string {
  const value = at(json, path);
  if (typeof value !== 'string') throw new Error(`${path} is ${JSON.stringify(value)}`);
  return value;
}

export function listAt(json: Json, path: string): readonly Json[] {
  const value = at(json, path);
  if (!Array.isArray(value)) throw new Error(`${path} is ${JSON.stringify(value)}`);
  return value as readonly Json[];
}

/** The value of one field in each element of a list. */
export function each(json: Json, list: string, field: string): readonly Json[] {
  return listAt(json, list).map((element) => at(element, field));
}
