/** Signs that are drawn like a letter of a name we look for; those that decompose to it are not listed. */
const DRAWN: Readonly<Record<string, string>> = {
  a: 'аɑαᴀⲁ⍺4@',
  c: 'сϲᴄƈⲥꮯ',
  d: 'ԁɗժꓒđ',
  e: 'еєҽεәəɛ℮3',
  h: 'һհнʜћђ',
  l: '1|iıіӏןɩιǀ∣łⲓꙇ!',
  n: 'пոռηᴨɴ',
  o: '0оօοσᴏⲟø',
  p: 'рρᴘⲣϸ',
  r: 'гᴦʀⲅ',
  t: 'тτᴛŧ7',
  u: 'υսᴜʋцνѵᴠv',
};
const LETTER = new Map(
  Object.entries(DRAWN).flatMap(([letter, signs]) => Array.from(signs, (sign) => [sign, letter])),
);

/** Pairs that are drawn like one letter. */
const PAIRS: readonly (readonly [pair: string, letter: string])[] = [
  ['cl', 'd'],
  ['rn', 'm'],
  ['uu', 'w'],
];

/**
 * What a text looks like, so that two that look alike are one: without marks and invisible signs, each sign as the
 * letter it is drawn like. After Unicode's UTS 39, section 4, for the letters of the names we look for.
 */
export function skeleton(text: string): string {
  // Before Unicode takes compatible signs together, too: it takes some for a letter they are not drawn like.
  const plain = Array.from(text, (sign) => LETTER.get(sign) ?? sign)
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
  return Array.from(plain, (sign) => LETTER.get(sign) ?? sign).join('');
}

/** The same with pairs read as the letter they are drawn like: for whole words only, it makes too many alike. */
export function pairSkeleton(skeletonOfText: string): string {
  return PAIRS.reduce((text, [pair, letter]) => text.replaceAll(pair, letter), skeletonOfText);
}

/** Edits from one short word to another, swapped neighbours counted as one: Damerau and Levenshtein. */
export function edits(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          (row[j - 1] ?? 0) + 1,
          changed,
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
