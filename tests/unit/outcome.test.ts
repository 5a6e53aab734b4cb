import { expect, it } from 'vitest';
import { outcomeOf, readOutcome, type Report } from '../outcome.ts';

type Test = Report['testResults'][number]['assertionResults'][number];
const report = (status: string, tests: readonly Test[], message = ''): Report => ({
  numPassedTests: tests.filter((test) => test.status === 'passed').length,
  numFailedTests: tests.filter((test) => test.status === 'failed').length,
  testResults: [{ name: 'line.test.ts', status, message, assertionResults: tests }],
});
const passed = { status: 'passed', fullName: 'opens', failureMessages: [] };
const again = {
  status: 'passed',
  fullName: 'folds',
  failureMessages: ['waited\n    at node_modules/vitest/x.js:1', 'waited more'],
};
const failed = { status: 'failed', fullName: 'moves', failureMessages: ['x'.repeat(9000)] };

it('names what failed and what was tried again, each with its first reason, cut where it is long', () => {
  const outcome = outcomeOf(report('failed', [passed, again, failed]));
  expect(outcome).toMatchObject({ passed: 2, failed: 1, again: ['folds\nwaited'] });
  expect(outcome.failures).toEqual([expect.stringMatching(/^moves\nx{1500}$/)]);
});

it('counts a file that broke before its tests as a failure', () => {
  const outcome = outcomeOf(report('failed', [], 'no such module'));
  expect(outcome).toMatchObject({ failed: 1, failures: ['line.test.ts\nno such module'] });
});

it('counts a report that is not there as a failure', () => {
  expect(readOutcome('no-such-report.json')).toMatchObject({ passed: 0, failed: 1 });
});
