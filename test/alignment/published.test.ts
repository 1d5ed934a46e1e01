import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { parseLawText } from '../../src/statute/parse-law-text.js';

const FOLDER = fileURLToPath(new URL('../../../shared/data/laws/', import.meta.url));

const shifted = (from: number, to: number, by: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index}>${from + index + by}`);

/**
 * Judged by hand from the two texts (治安管理处罚法: from the openings of its articles) before the
 * code ran, but for 35,36>43, where article 36 was read later. Articles that were not judged are
 * not listed. The code was tuned with these in sight: they hold what was reached, they do not
 * measure how well it does on other laws.
 */
const MARKS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    '保守国家秘密法 2010 → 2024',
    'lawrefbook/行政法/保守国家秘密法(2010-04-29).md',
    'lawrefbook/行政法/保守国家秘密法(2024-02-27).md',
    [
      ...'1>1 2>2 3>5 4>4 5>6 6>7 7>8 8>12 9>13 10>14 11>15 12>16 13>17,18 14>19'.split(' '),
      ...'15>20 16>21 17>22 18>23 19>24 20>25 21>26 22>27 23>30 24>31 25>28 26>29'.split(' '),
      ...'27>33 28>34 29>35 35,36>43 30>37 31>38 32>39 33>40 34>41,42 37>45 38>46 39>44 40>47'.split(
        ' ',
      ),
      ...'41>48 42>49 43>50 44>51 45>52 46>53 47>54 48>57 49>58 50>59 51>61'.split(' '),
      ...'52>63 53>65 >3 >9 >10 >11 >32 >36 >55 >56 >60 >62 >64'.split(' '),
    ],
  ],
  [
    '保守国家秘密法实施条例 2014 → 2024',
    'lawrefbook/行政法规/保守国家秘密法实施条例(2014-01-17).md',
    'lawrefbook/行政法规/保守国家秘密法实施条例(2024-07-10).md',
    [
      ...'1>1 2>3 3>4 4>7,8 5>5 6>6 7>9 8>12 9>14 10>15 11>16 12>17 13>19 14>20'.split(' '),
      ...'15>21 16>22 17>23 18>24 19>25 20>26 21>27 22>28 23>32 24>33 25>34,35'.split(' '),
      ...'26>49 27>45 28>48 29>47 30> 31>56 32>58 33>59 34>61 35>60 36>62 37>63'.split(' '),
      ...'38>66 40>68 41>71 44>72 45>74 >2 >10 >11 >13 >18 >29 >30 >31 >36 >37'.split(' '),
      ...'>38 >39 >40 >41 >42 >43 >44 >46 >50 >51 >52 >53 >54 >55 >57 >64 >65'.split(' '),
      ...'>69 >70 >73'.split(' '),
    ],
  ],
  [
    '治安管理处罚法 2012 → 2025',
    'lawrefbook/行政法/治安管理处罚法(2012-10-26).md',
    'just-laws/administrative/penalties-for-administration-of-public-security/README.md',
    [
      ...'1>1 2>3 3>4 4>5 5>6 6>2 7>7 8>8 9>9 19>20 20>22 21>23 22>25 23>26'.split(' '),
      ...shifted(10, 18, 0),
      ...shifted(24, 29, 4),
      ...shifted(30, 39, 6),
      ...'40>47 48>57 49>58,59 58>88 59>71 60>72'.split(' '),
      ...shifted(41, 47, 8),
      ...shifted(50, 57, 11),
      ...shifted(63, 73, 12),
      ...'74>87 75>89 77,78>90 79>91 86>101'.split(' '),
      ...shifted(80, 85, 14),
      ...shifted(87, 90, 16),
      ...shifted(91, 95, 18),
      ...shifted(96, 114, 19),
      ...'115>135 116>139 117>140 118>143 119>144'.split(' '),
      ...'>19 >21 >24 >27 >34 >35 >46 >48 >56 >60 >92 >93 >100 >102 >107 >108'.split(' '),
      ...'>114 >134 >136 >137 >138 >141 >142'.split(' '),
    ],
  ],
];

const inFolder = existsSync(FOLDER) ? describe : describe.skip;
const reason = existsSync(FOLDER) ? '' : ' (skipped: the law texts are not beside the project)';

inFolder(`published versions${reason}`, () => {
  test.each(MARKS)('%s: 98 %% of the entries as marked by hand', (_, from, to, marks) => {
    const read = (file: string) =>
      parseLawText(readFileSync(FOLDER + file, 'utf8'), { name: file.split('/').at(-1) ?? file });
    const entries = alignLaws(read(from), read(to));
    const found = new Set(entries.map((entry) => `${entry.from.join()}>${entry.to.join()}`));
    const wrong = marks.filter((mark) => !found.has(mark));
    expect({ wrong, share: 1 - wrong.length / marks.length >= 0.98 }).toMatchObject({
      share: true,
    });
  });
});
