import type { FactSet } from '../../../src/graph/facts.js';
import { Facts } from './facts.js';

const TYPE = '行政检查';
const NAME = '保密检查';
const ORGAN = '自治区国家保密局';

/** A list of so many items that no order tells apart, but their ids. */
export function equalItems(count: number): FactSet {
  const facts = new Facts('同名事项清单');
  for (let seq = 1; seq <= count; seq += 1) item(facts, seq, NAME);
  return facts.build();
}

/** A list of items that stand before, among and behind the equal ones, whatever the order. */
export function otherItems(name: string): FactSet {
  const facts = new Facts(name);
  for (let seq = 1; seq <= 60; seq += 1) {
    const names = [`一${name}`, NAME, `龥${name}`];
    item(facts, seq, names[seq % 3] ?? NAME);
  }
  return facts.build();
}

function item(facts: Facts, seq: number, name: string): void {
  facts.item({ seq, type: TYPE, name, organ: ORGAN });
}
