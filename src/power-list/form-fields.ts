import { STAGED } from './form-labels.js';
import { isLooseOrgan, roleOfHeader } from './header-role.js';
import { joinedCell, planJoins, type NamedColumn } from './provision-join.js';
import type { RoleCell } from './record.js';
import { MANIFOLD, type Role } from './roles.js';
import { joinStages, type StageRow } from './stages.js';

interface Field {
  readonly role: Role | null;
  readonly label: string;
  readonly rows: StageRow[];
}

/** What one form says: its labels in their order, and the values of each. */
export class FormFields {
  readonly #byLabel = new Map<string, Field>();

  /** The label of the form's first field; null while it has none. */
  get first(): string | null {
    return this.#byLabel.keys().next().value ?? null;
  }

  has(label: string): boolean {
    return this.#byLabel.has(plainLabel(label));
  }

  /** Opens a field that may get no value. */
  open(label: string): void {
    this.#field(label);
  }

  /** Adds the words of a row; `called` is what its first cell calls them. */
  add(label: string, text: string, called: string | null = null): void {
    this.#field(label).rows.push({ label: called, text });
  }

  /** The fields as cells, and those joined whose title and article stand apart. */
  cells(): RoleCell[] {
    const fields = this.#settled();
    const values = fields.map(({ role, rows }) => valueOf(role, rows));
    const texts = values.map(({ text }) => text);
    const columns = fields.map(({ role, label: words }, column): NamedColumn => ({
      column,
      role,
      words,
    }));
    const plans = planJoins(columns);
    const titles = new Set(plans.map(({ title }) => title));
    const cells = fields.map(({ role, label }, at): RoleCell => {
      const isAlone = role === 'provision' && plans.every(({ provision }) => provision !== at);
      const own = titles.has(at) ? 'lawTitle' : isAlone ? 'basis' : role;
      return { role: own, column: label, text: '', ...values[at] };
    });
    const joined = plans.map((plan) => joinedCell(plan, (column) => texts[column] ?? ''));
    return [...cells, ...joined.filter((cell) => cell !== null)];
  }

  /** The fields; of several of one role the first that says anything has it. */
  #settled(): Field[] {
    const fields = [...this.#byLabel.values()];
    const filled = fields.filter(({ rows }) => rows.length > 0);
    const strong = filled.filter(({ label }) => !isLooseOrgan(label));
    const holder = new Map<Role, Field>();
    for (const field of [...strong, ...filled]) {
      if (field.role !== null && !holder.has(field.role)) holder.set(field.role, field);
    }
    return fields.map((field) => {
      const { role } = field;
      const isHeld = role === null || MANIFOLD.has(role) || holder.get(role) === field;
      return isHeld ? field : { ...field, role: null };
    });
  }

  #field(label: string): Field {
    const words = plainLabel(label);
    const held = this.#byLabel.get(words);
    if (held !== undefined) return held;
    const field = { role: roleOfHeader(words), label: words, rows: [] };
    this.#byLabel.set(words, field);
    return field;
  }
}

function valueOf(role: Role | null, rows: readonly StageRow[]): Pick<RoleCell, 'text' | 'stages'> {
  const isStaged = role !== null && STAGED.has(role) && rows.some(({ label }) => label !== null);
  const { text, stages } = joinStages(rows);
  return isStaged ? { text, stages } : { text };
}

/** The words of a label without blanks and without the colon behind them. */
export function plainLabel(words: string): string {
  return words.replace(/\s/gu, '').replace(/[：:]$/u, '');
}
