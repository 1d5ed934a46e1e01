/** Two versions of a law, and the alignments that readers wrote down before they saw the code's. */
export interface MarkedLaw {
  /** Files of `marks/alignment`: the first is what is measured against. */
  readonly marks: readonly [string, ...string[]];
  readonly from: string;
  readonly to: string;
}

/** Marked with the kind of each entry. */
export const WITH_KINDS: readonly MarkedLaw[] = [
  {
    marks: ['penalty'],
    from: 'older/行政处罚法(2017-09-01).md',
    to: 'lawrefbook/行政法/行政处罚法(2021-01-22).md',
  },
  {
    marks: ['reconsideration', 'reconsideration-second', 'reconsideration-third'],
    from: 'lawrefbook/诉讼与非诉讼程序法/行政复议法(2017-09-01).md',
    to: 'lawrefbook/诉讼与非诉讼程序法/行政复议法(2023-09-01).md',
  },
];

const SHANGHAI = 'DLC/上海地方法规/地方性法规/上海';
const BEIJING = 'DLC/北京地方法规/地方性法规/北京';

/** Marked by articles only, by two readers; rules were chosen on these. */
export const TUNED_ON: readonly MarkedLaw[] = [
  twice('laundering', '经济法/反洗钱法', '2006-10-31', '2024-11-08'),
  twice('farm', '经济法/农产品质量安全法', '2018-10-26', '2022-09-02'),
  twice('relics', '行政法/文物保护法', '2017-11-04', '2024-11-08'),
  twice('quarantine', '行政法/国境卫生检疫法', '2018-04-27', '2024-06-28'),
  twice('marine', '行政法/海洋环境保护法', '2017-11-04', '2023-10-24'),
  twice('espionage', '行政法/反间谍法', '2014-11-01', '2023-04-26'),
  twice('emergency', '行政法/突发事件应对法', '2007-08-30', '2024-06-28'),
  twice('science', `${SHANGHAI}/上海市科学技术进步条例`, '2010-09-17', '2024-05-10'),
  twice('livestock', '经济法/畜牧法', '2015-04-24', '2022-10-30'),
  twice('secrecy', '行政法规/保守国家秘密法实施条例', '2014-01-17', '2024-07-10'),
  twice('women', '社会法/妇女权益保障法', '2018-10-26', '2022-10-30'),
  twice('payment', '行政法规/保障中小企业款项支付条例', '2020-07-05', '2025-03-17'),
  twice(
    'deputies',
    '宪法相关法/全国人民代表大会和地方各级人民代表大会代表法',
    '2015-08-29',
    '2025-03-11',
  ),
  twice('wildlife', '经济法/野生动物保护法', '2018-10-26', '2022-12-30'),
  twice('martyrs', '行政法规/烈士褒扬条例', '2019-08-01', '2024-09-27'),
  twice('business', `${BEIJING}/北京市优化营商环境条例`, '2020-03-27', '2024-11-29'),
];

const COURT = '最高人民法院';
const COURTS = `司法解释/${COURT}、最高人民检察院`;

/** Drawn at random and marked by articles, by one reader, after the rules stood. */
export const HELD_OUT: readonly MarkedLaw[] = [
  once(
    'taiwan',
    `司法解释/${COURT}关于认可和执行台湾地区法院民事判决的规定`,
    '2015-06-29',
    '2024-12-17',
  ),
  once('accounting', '经济法/会计法', '2017-11-04', '2024-06-28'),
  once('council', '宪法相关法/国务院组织法', '1982-12-10', '2024-03-11'),
  once(
    'pollution',
    `${COURTS}关于办理环境污染刑事案件适用法律若干问题的解释`,
    '2016-12-23',
    '2023-08-08',
  ),
  once(
    'food',
    `${COURTS}关于办理危害食品安全刑事案件适用法律若干问题的解释`,
    '2013-05-02',
    '2021-12-30',
  ),
  once('secrets', '行政法/保守国家秘密法', '2010-04-29', '2024-02-27'),
  once('minerals', '经济法/矿产资源法', '2009-08-27', '2024-11-08'),
  once('conscription', '行政法规/征兵工作条例', '2001-09-05', '2023-04-01'),
  once('agriculture', `${SHANGHAI}/上海市促进农业科技进步若干规定`, '2007-10-10', '2024-11-28'),
  once('water', `${BEIJING}/北京市实施《水法》办法`, '2019-07-26', '2022-11-25'),
  once('veterans', '行政法规/军人抚恤优待条例', '2019-03-02', '2024-08-05'),
  once('lawmaking', `${BEIJING}/北京市制定地方性法规条例`, '2017-01-20', '2023-07-28'),
];

function twice(name: string, path: string, from: string, to: string): MarkedLaw {
  return { ...once(name, path, from, to), marks: [name, `${name}-second`] };
}

function once(name: string, path: string, from: string, to: string): MarkedLaw {
  const at = (date: string): string => `lawrefbook/${path}(${date}).md`;
  return { marks: [name], from: at(from), to: at(to) };
}
