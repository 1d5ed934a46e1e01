import { isPowerType } from './power-type.js';
import type { Role } from './roles.js';

const CITES = /《[^》]{2,120}》|第[^。]{1,8}条/u;
const ORGAN = /(?:局|厅|委|委员会|政府|办公室|部|院|中心|总队|支队|大队|队|站|所|会|办|公司)$/u;
const DIVISION = /(?:处|科|室|股|中心|支队|大队|中队|队|站|所|办|局|组|处室|科室)(?:（[^）]*）)?$/u;
const NUMBERED = /^\s*\d{1,2}\s*[.．、]/mu;

/** How well words fit a column, from -2 (surely not) to 3; 0 says nothing either way. */
export function cellScore(role: Role, text: string): number {
  if (text === '') return role === 'subItem' || role === 'remark' || role === 'division' ? 0.4 : 0;
  switch (role) {
    case 'seq':
      return /^\d{1,5}$/u.test(text) ? 3 : -2;
    case 'type':
      return isPowerType(text) ? 3 : -2;
    case 'code':
      return /^[\dA-Za-z-]{6,40}$/u.test(text) ? 3 : -2;
    case 'name':
      return isShort(text, 300) && !CITES.test(text) ? 1 : -0.5;
    case 'subItem':
      return isShort(text, 200) && !CITES.test(text) ? 0.3 : -1;
    case 'organ':
      return isShort(text, 60) && ORGAN.test(text) ? 2 : -1;
    case 'division':
      return isShort(text, 120) && DIVISION.test(text) ? 1.9 : -1;
    case 'basis':
    case 'dutyBasis':
    case 'caseBasis':
      return CITES.test(text) || /^\s*\d*[.．、]?\s*同/u.test(text) ? 2 : -1;
    case 'dutiesWithBasis':
    case 'casesWithBasis':
      return text.length > 20 ? 1 : -0.5;
    case 'lawTitle':
      return CITES.test(text) ? 2 : 0;
    case 'lawNumber':
      return text.includes('号') ? 1 : -0.5;
    case 'provision':
      return isShort(text, 60) && /第.{1,8}条/u.test(text) ? 2 : -1;
    case 'provisionText':
      return isShort(text, 60) ? -0.5 : 0.5;
    case 'duties':
      return citesFew(text) && text.includes('责任') ? (NUMBERED.test(text) ? 2.5 : 1.5) : -1;
    case 'cases':
      return citesFew(text) && /追责|追究|承担|情形|有下列|违法|不履行/u.test(text) ? 2 : -0.5;
    case 'exemption':
      return /免责|容错|不予追究/u.test(text) ? 3 : -0.5;
    case 'remark':
      return isShort(text, 200) ? 0.1 : -1;
  }
}

function isShort(text: string, limit: number): boolean {
  return text.length <= limit;
}

/** Duties and cases may name a form in 《》 here and there; a basis names a law in every entry. */
function citesFew(text: string): boolean {
  const cites = text.match(/《[^》]{2,120}》[^。；]{0,200}?第[^。；]{1,8}条/gu)?.length ?? 0;
  return cites === 0 || text.length / cites > 400;
}
