/** A word for a kind of act that stands for one named elsewhere: 条例第五条, 新办法第三条. */
export interface KindName {
  /** 条例, 办法, … */
  readonly kind: string;
  /** With what tells it from another of its kind: 新条例, 原办法. */
  readonly name: string;
  readonly start: number;
}

const NAME =
  /(?:^|[^\p{Script=Han}]|依照|按照|依据|根据|违反|适用|参照|执行)((?:新|旧|原|老)?(条例|办法|细则))$/u;

/** The word for a kind of act that ends at `at`, just before a 第; null where there is none. */
export function kindNameBefore(text: string, at: number, floor: number): KindName | null {
  const found = NAME.exec(text.slice(Math.max(floor, at - 8), at));
  const [, name, kind] = found ?? [];
  return name === undefined || kind === undefined ? null : { kind, name, start: at - name.length };
}
