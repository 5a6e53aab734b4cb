import { expect, it } from 'vitest';
import { readRows } from '../../../lib/connectors/directory/assemble';
import { reportOnRows } from '../../../lib/connectors/directory/report';
import type { Row } from '../../../lib/connectors/directory/row-schema';

const [row] = readRows();
const claim = {
  can: ['see'],
  source: 'https://docs.example/',
  seen: '2026-11',
  confidence: 'high',
};
const made = (of: Partial<Row>): Row => ({ ...row!, ...of });

it('names what is stale, thin, contradicting, without a source, or hardly to be recognised', () => {
  const rows = [
    made({ id: 'sound', claims: [claim as Row['claims'][number]] }),
    made({ id: 'stale', claims: [{ ...claim, seen: '2026-01' } as Row['claims'][number]] }),
    made({ id: 'thin', claims: [{ ...claim, confidence: 'low' } as Row['claims'][number]] }),
    made({
      id: 'contradicting',
      claims: [
        { ...claim, all: true },
        { ...claim, can: ['delete'] },
      ] as unknown as Row['claims'],
    }),
    made({ id: 'sourceless', claims: [{ ...claim, source: null } as Row['claims'][number]] }),
    made({
      id: 'unseen',
      claims: [claim as Row['claims'][number]],
      servers: [],
      consent: [],
      listed: undefined,
    }),
  ];
  const { counts, ...lists } = reportOnRows(rows, '2026-11-26');
  expect(lists).toEqual({
    stale: ['2026-01  stale'],
    thin: ['thin', 'sourceless'],
    contradicting: ['contradicting: delete'],
    sourceless: ['sourceless'],
    unseen: ['unseen'],
  });
  expect(counts).toMatchObject({ connectors: 6, 'that change something': 1 });
});
