/** Versions of a made-up law, as Markdown files have them. */
function law(dates: readonly string[], articles: readonly string[]): string {
  const events = dates.map((date, index) => {
    const act = index === 0 ? '通过' : '修订';
    return `${date} 样本市人民代表大会常务委员会${act}`;
  });
  return [`# 样本管理条例`, ...events, '<!-- INFO END -->', ...articles].join('\n\n') + '\n';
}

const FIRST = '2010年3月1日';
const SECOND = '2015年6月1日';

export const V2010 = law(
  [FIRST],
  [
    '第一条 为了管理样本，制定本条例。',
    '第二条 样本由样本部门管理。',
    '第三条 违反本条例第二条规定的，处一千元罚款。',
    '第四条 本条例自2010年5月1日起施行。',
  ],
);
export const V2015 = law(
  [FIRST, SECOND],
  [
    '第一条 为了管理样本，制定本条例。',
    '第二条 样本应当登记，登记由样本部门免费办理，期限为十日。',
    '第三条 样本由样本部门管理。',
    '第四条 违反本条例第三条规定的，处一千元罚款。',
    '第五条 本条例自2015年9月1日起施行。',
  ],
);
export const V2020 = law(
  [FIRST, SECOND, '2020年6月1日'],
  [
    '第一条 为了管理样本，制定本条例。',
    '第二条 样本应当登记，登记由样本部门免费办理，期限为五日。',
    '第三条 样本由样本部门管理。',
    '第四条 违反本条例第三条规定的，处五千元罚款。',
    '第五条 本条例自2020年9月1日起施行。',
  ],
);

/** A pasted list of one item of an organ that cites the version of 2010. */
export function list(organ: string, article: string): string {
  return [
    ` \t1\n\t行政处罚\n\t对违反样本管理规定的处罚\n\t\n\t${organ}\n\t样本处`,
    `\t【法规】《样本管理条例》（2010年3月1日通过）${article}`,
    '\t1.受理责任（样本处）：受理。\n\t1.同1。\n\t1.不受理的（样本处）。\n\t\n\t',
  ].join('\n');
}
