import { titleKey } from './title-key.js';

/** 原名称：某条例 · 原名《某办法》 · 曾用名：某规定, as heads of files state it. */
const NAMED =
  /(?:原名称?|曾用名|原题|旧称)[\s]{0,4}(?:为|是|叫|[:：])?[\s]{0,4}[《〈]?([^《》〈〉（）()\n，,。；;：:]{3,100})[》〉]?/gu;
/** 由《甲办法》更名, 《甲办法》名称修改为《乙办法》. */
const RENAMED =
  /《([^《》\n]{3,100})》[^《》\n。；;]{0,10}(?:更名|改名|名称(?:修改|更改|变更|改)为|改称)/gu;

/**
 * The titles that a law had before, as the head of its text states them, each once. A title inside
 * a history that only names an act (《关于修改〈…〉的决定》) is none.
 *
 * @param title the law's own
 * @param head its title line and metadata
 */
export function readFormerTitles(title: string, head: string): string[] {
  const found = new Map<string, string>();
  for (const pattern of [NAMED, RENAMED]) {
    for (const [, words = ''] of head.matchAll(pattern)) {
      const former = words.trim();
      const key = titleKey(former);
      if (key !== titleKey(title) && !former.startsWith('关于')) found.set(key, former);
    }
  }
  return [...found.values()];
}
