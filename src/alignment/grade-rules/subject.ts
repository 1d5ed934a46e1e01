import { changes, namesOthers, type ChangeContext } from './context.js';

/** Whom laws bind and protect. */
const PERSON =
  /单位|个人|公民|法人|组织(?![实开制协领编起修审评考调抢救动])|企业|事业单位|经营者|运营者|当事人|申请人|被申请人|行政相对人|利害关系人|第三人|未成年人|监护人|负责人|主管人员|责任人员|工作人员|从业人员|生产者|销售者|消费者|劳动者|用人单位|外国人|代理人|证人|军人|公职人员|国家工作人员|涉密人员|境外人员|人民警察|被侵害人|团体|学校|家庭|人员/gu;

/** Whom the rule binds or protects is another one. */
export const isSubject = (context: ChangeContext): boolean =>
  changes(context, PERSON) && namesOthers(context, (words) => words.match(PERSON) ?? []);
