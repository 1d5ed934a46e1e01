import { changes, type ChangeContext } from './context.js';
import { DURATION, isFine, measuresSanction, MONEY } from './numbers.js';

/** Kinds of sanction: 行政处罚法 (2021) 第九条, 公务员法 第六十二条, 刑法 第三十三、三十四条. */
const SANCTION =
  /警告(?!标|牌|语)|通报批评|罚款|没收|暂扣|吊销|降低资质|限制开展生产经营活动|停产停业|责令关闭|限制从业|拘留|责令停止|责令改正|责令限期|取缔|处分(?!财产|权)|记过|降级|撤职|开除|管制|拘役|有期徒刑|无期徒刑|死刑|罚金|刑事责任|并处|从重|从轻|减轻|不予处罚|免予处罚/gu;

/** A sanction was added, taken away or exchanged, or its measure is another one. */
export function isPenalty(context: ChangeContext): boolean {
  if (changes(context, SANCTION)) return true;
  if (changes(context, MONEY) && isFine(context)) return true;
  return changes(context, DURATION) && measuresSanction(context);
}
