const NAMES = ['claude', 'anthropic'];
/** Characters that are drawn for one another. */
const DRAWN_ALIKE: Readonly<Record<string, string>> = { '1': 'l', '0': 'o', '|': 'l', i: 'l' };

/**
 * Whether a redirect that is not Claude's address speaks of Claude, or nearly: in its host, before an `@`, in a
 * look-alike spelling, or under a scheme that runs code here.
 */
export function looksLikeClaude(redirect: string): boolean {
  const text = redirect.trim().toLowerCase();
  if (/^(?:javascript|data|vbscript|blob|file):/.test(text)) return true;
  try {
    const { hostname, username, protocol } = new URL(text);
    if (protocol === 'claude:') return true;
    const labels = hostname.split('.').concat(username.split('.'));
    return labels.some((label) => label.split('-').some(nearName) || nearName(label));
  } catch {
    // What cannot be read as an address goes nowhere we know.
    return NAMES.some((name) => text.includes(name));
  }
}

/** A label that is, holds or is one or two strokes from a name. */
function nearName(label: string): boolean {
  const bare = label.replace(/^xn--/, '');
  return NAMES.some(
    (name) =>
      bare.includes(name) ||
      drawn(bare) === drawn(name) ||
      // Punycode drops the foreign letters, so the rest of the name is one or two short.
      (Math.abs(bare.length - name.length) <= 2 &&
        distance(bare, name) <= (label.startsWith('xn--') ? 2 : 1)),
  );
}

function drawn(text: string): string {
  return Array.from(text, (sign) => DRAWN_ALIKE[sign] ?? sign).join('');
}

/** Levenshtein distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, sign] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries())
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + (sign === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
