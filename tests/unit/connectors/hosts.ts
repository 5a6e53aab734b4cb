import fc from 'fast-check';

/** Hosts of others: names that come near Claude's by chance, and the everyday ones. */
export const INNOCENT_HOSTS =
  `philanthropic.com misanthropic.net laude.ai laude.org clause.com klaude.dev clade.io
claudio.it claudia.de claud.io cloud.google.com include.io applaude.fr plaude.com clauses.org lauder.edu laud.app
clode.pt glaude.net saude.gov.br claude-monet.museum.example clausen.dk klaus.de claus.at aude.fr faude.com gaude.ca
anthropology.org anthropocene.io anthropometric.app entropic.dev enthalpic.com lycanthropic.games atropine.org
philanthropist.org philanthropyroundtable.org misanthrope.blog therianthropic.art paleoanthropic.ac.uk
accounts.google.com github.com gitlab.com slack.com login.microsoftonline.com notion.so linear.app asana.com
atlassian.com figma.com canva.com zoom.us dropbox.com box.com airtable.com hubspot.com salesforce.com stripe.com
paypal.com zapier.com n8n.cloud make.com vercel.com netlify.app fly.dev render.com heroku.com cloudflare.com
openai.com chatgpt.com gemini.google.com perplexity.ai mistral.ai cohere.com huggingface.co replicate.com cursor.com
codeium.com windsurf.com replit.com bolt.new lovable.dev supabase.com neon.tech planetscale.com mongodb.com
auth0.com okta.com onelogin.com pingidentity.com keycloak.org zitadel.cloud workos.com clerk.com stytch.com
example.com app.example localhost.example bücher.example münchen.de пример.рф 例え.jp xn--p1ai.example
cl.example claw.dev clawed.org claudine.fr claudius.app cloudy.io code.claud.example lauderdale.gov`.split(
    /\s+/,
  );

const NAMES = ['claude', 'anthropic'] as const;
/** Letters of other scripts drawn like ours; made by hand from Unicode's confusables, apart from the code under test. */
const TWINS: Record<string, string> = {
  a: 'аɑα',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еҽ',
  h: 'һ',
  i: 'іıl1',
  l: 'ӏ1iI|',
  n: 'ոռ',
  o: 'оοօ0',
  p: 'рρ',
  r: 'г',
  t: 'τт',
  u: 'υս',
};

const name = fc.constantFrom(...NAMES);
const inOtherLetters = fc.tuple(name, fc.nat(8), fc.nat(3)).map(([text, at, which]) => {
  const i = at % text.length;
  const twins = Array.from(TWINS[text[i] ?? ''] ?? text[i] ?? '');
  return text.slice(0, i) + (twins[which % twins.length] ?? text[i]) + text.slice(i + 1);
});
const swapped = fc.tuple(name, fc.nat(7)).map(([text, at]) => {
  const i = at % (text.length - 1);
  return `${text.slice(0, i)}${text[i + 1]}${text[i]}${text.slice(i + 2)}`;
});
const doubled = fc.tuple(name, fc.nat(8)).map(([text, at]) => {
  const i = at % text.length;
  return text.slice(0, i + 1) + text.slice(i);
});
const spelt = fc.oneof(name, inOtherLetters, swapped, doubled);
const site = fc.constantFrom('evil.example', 'login-check.com', 'connect.app', 'a.co.uk');
const glue = fc.constantFrom('_', '-', '.', '。', '．', '');
const ending = fc.constantFrom('ai', 'com', 'login', 'mcp');

const host = fc.oneof(
  fc.tuple(spelt, ending).map(([text, tld]) => `${text}.${tld}`),
  fc.tuple(spelt, glue, ending, site).map(([text, by, tld, of]) => `${text}${by}${tld}.${of}`),
  fc
    .tuple(ending, fc.constantFrom('-', '_'), spelt, site)
    .map(([first, by, text, of]) => `${first}${by}${text}.${of}`),
  fc
    .tuple(name, fc.integer({ min: 60, max: 300 }), site)
    .map(([text, long, of]) => `${text}.ai.${'a'.repeat(long)}.${of}`),
);
const path = fc.constantFrom('/api/mcp/auth_callback', '/cb', '', '/oauth?x=1');

/** Redirects that mean to be taken for Claude's, each in a way of its own. */
export const LOOK_ALIKES: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(host, path).map(([of, to]) => `https://${of}${to}`),
  fc.tuple(spelt, site, path).map(([text, of, to]) => `https://${text}.ai@${of}${to}`),
  fc.tuple(spelt, site, path).map(([text, of, to]) => `https://x:${text}.ai@${of}${to}`),
  fc
    .tuple(fc.constantFrom('app', 'myapp', 'com.example'), host, path)
    .map(([scheme, of, to]) => `${scheme}://${of}${to}`),
  fc
    .tuple(fc.constantFrom('claude', 'claude-ai', 'com.anthropic.claude', 'anthropic'), path)
    .map(([scheme, to]) => `${scheme}://cb${to}`),
  site.map((of) => `https://${of}/api/mcp/auth_callback`),
);
