/** The kinds of power that lists name, national and local (行政许可 … 其他行政权力). */
const POWER_TYPE =
  /^(?:行政(?:许可|处罚|强制(?:措施|执行)?|检查|确认|征收|征用|给付|奖励|裁决|监督|指导|调解|规划|收费|备案|服务|复议|命令|审批|征购|征税|决策|执法)|其他(?:行政权力|行政职权|行政权利|职权|权力|行政事项|类)?|其它(?:行政权力|职权|权力|类)?|公共服务|审核转报|内部审批)(?:类|权)?(?:（[^）]{1,20}）|\([^)]{1,20}\))?$/u;

/** Whether a cell names a kind of power and nothing else. */
export function isPowerType(words: string): boolean {
  return words.length <= 30 && POWER_TYPE.test(words.replace(/\s/gu, ''));
}

/** The kinds that a title can name among other words; 行政执法 and the like say none. */
export const KIND_NAMES =
  /行政(?:许可|处罚|强制|检查|确认|征收|征用|给付|奖励|裁决)|其他行政(?:权力|职权)/gu;
