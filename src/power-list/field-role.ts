import type { Role } from './roles.js';

/** Names of fields in data that services publish; the last part of a dotted name counts. */
const FIELDS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...fields('name', 'name item_name itemname power_name powername wfxw wfnr'),
  ...fields('subItem', 'sub_item subitem sub_name'),
  ...fields('type', 'type item_type itemtype power_type powertype'),
  ...fields('code', 'code item_code itemcode power_code wfdm wfbh'),
  ...fields('organ', 'organ dept department dept_name org_name organ_name'),
  ...fields('division', 'division'),
  // 公安交管 data: 违法依据, and 处罚依据 as 法律条文 or 法律依据.
  ...fields('basis', 'basis by_law bylaw wfgd fltw flyj'),
  ...fields('lawTitle', 'law_name lawname law_title'),
  ...fields('lawNumber', 'law_number lawnumber law_no'),
  ...fields('provision', 'clause_number clausenumber clause_no article_number article_no'),
  ...fields('provisionText', 'clause_content clausecontent clause_text article_content'),
  ...fields('duties', 'duties'),
  ...fields('remark', 'remark remarks'),
]);

const OF_AN_ORGAN = /(?:^|[._])(?:dept|department|organ|org)[._]name$/u;
const FIELD_NAME = /^[a-z][a-z0-9_.]*$/u;

function fields(role: Role, names: string): [string, Role][] {
  return names.split(' ').map((name) => [name, role]);
}

/**
 * The role that the name of a data field stands for (law_name, wfgd); null where a field of that
 * form has no known meaning, undefined where the words are no such name.
 */
export function fieldRole(words: string): Role | null | undefined {
  const name = words.toLowerCase();
  if (!FIELD_NAME.test(name)) return undefined;
  if (OF_AN_ORGAN.test(name)) return 'organ';
  const last = name.slice(name.lastIndexOf('.') + 1);
  const role = FIELDS.get(last);
  if (role === undefined) return last === 'no' ? undefined : null;
  // dept.code is no code of the item; what is said of a law may be nested anywhere.
  const isNested = last !== name;
  return isNested && !OF_A_LAW.has(role) ? null : role;
}

const OF_A_LAW: ReadonlySet<Role> = new Set<Role>([
  'basis',
  'lawTitle',
  'lawNumber',
  'provision',
  'provisionText',
]);
