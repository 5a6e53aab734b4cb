import { inSlot, type View } from '../../lib/answer/view';
import type { ConnectorView } from '../../lib/connectors/says';
import type { AskActions } from '../../lib/page/faces';
import { button, element } from '../../lib/page/element';
import { ROWS } from '../../lib/policy/slots';
import { words } from '../../lib/words';

/** What Claude will be able to do, worst first, and where that is not all. */
export function abilities(connector: ConnectorView): HTMLElement[] {
  const [worst, ...more] = connector.ticks;
  const list = element(
    'ul',
    'asks',
    more.map(({ text }) => element('li', '', text)),
  );
  return [
    ...(worst ? [element('p', 'headline', worst.text)] : []),
    ...(more.length > 0 ? [element('p', '', words.ui('ask.together')), list] : []),
    ...(connector.grown ? [element('p', 'grown', connector.grown)] : []),
    ...(connector.note ? [element('p', '', connector.note)] : []),
    ...standing(connector),
    ...(connector.link.length > 0
      ? [
          element('p', '', words.ui('pause.link')),
          element(
            'ul',
            'asks',
            connector.link.map((text) => element('li', '', text)),
          ),
        ]
      : []),
  ];
}

/** How Claude's directory lists it, or that we do not know it. */
export function standing({ standing: said }: ConnectorView): HTMLElement[] {
  return said.map((text) => element('p', 'standing', text));
}

/** The smallest grant, with what is to be copied for it. */
export function reading({ reading: way }: ConnectorView): HTMLElement[] {
  if (!way) return [];
  const copy = way.copy
    ? button('out', words.ui('reading.copy'), async () => {
        await navigator.clipboard.writeText(way.copy);
        copy!.textContent = words.ui('reading.copied');
      })
    : undefined;
  return [
    element('p', 'reading', [
      element('span', '', way.text),
      ...(way.copy ? [element('code', '', way.copy), copy] : []),
    ]),
  ];
}

/** What the pack says before a connector; how to make Claude ask stands out. */
export function advice(view: View): HTMLElement[] {
  return inSlot(view, 'banner').map(({ text, tone }) => element('p', `ask-say ${tone}`, text));
}

/** The same six questions as everywhere. */
export function rows(view: View): HTMLElement {
  return element(
    'ul',
    'answer',
    ROWS.flatMap((row) => {
      const [short] = inSlot(view, row);
      if (!short) return [];
      const head = element('div', 'head', [
        element('span', 'icon'),
        element('strong', 'ask', words.ui(`row.${row}`)),
        element('span', 'short', short.text),
      ]);
      const item = element('li', short.tone === 'care' ? 'plain' : short.tone, [head]);
      item.setAttribute('data-fact', row);
      return item;
    }),
  );
}

/** Since when we know it, from which pages, and where the access is ended. */
export function fold(view: View, connector: ConnectorView | undefined, actions: AskActions) {
  const sources = new Map(
    view.sentences.flatMap(({ sources: all }) => all.map((one) => [one.title, one] as const)),
  );
  const oldest = view.sentences.map(({ checked }) => checked).toSorted()[0] ?? '';
  const out = (text: string, address: string) => button('out', text, () => actions.open(address));
  return element('details', 'fold', [
    element('summary', '', words.ui('details')),
    element('p', '', words.ui('checked', { date: words.day(oldest) })),
    connector?.listing ? element('p', '', connector.listing) : undefined,
    ...[connector?.from, connector?.reading?.from].map((from) =>
      connector && from
        ? element('p', '', [
            element(
              'span',
              '',
              `${words.ui('pause.from', {
                name: connector.name,
                place: new URL(from.source).host,
                date: words.day(from.seen),
              })} `,
            ),
            out(words.ui('connector.source'), from.source),
          ])
        : undefined,
    ),
    connector
      ? element('p', '', [
          element(
            'span',
            '',
            `${words.ui('pause.end', { place: connector.end || words.ui('consent.end.service') })} `,
          ),
          connector.manage ? out(words.ui('connector.manage'), connector.manage) : undefined,
        ])
      : undefined,
    element(
      'ul',
      'sources',
      [...sources.values()].map(({ title, publisher, address, date, grade }) =>
        element('li', '', [
          address ? out(title, address) : element('span', '', title),
          element(
            'small',
            '',
            `${publisher} · ${words.day(date)} · ${words.ui('grade', { grade })}`,
          ),
        ]),
      ),
    ),
  ]);
}
