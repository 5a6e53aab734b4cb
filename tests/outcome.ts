import { readFileSync } from 'node:fs';

/** What is read of vitest's JSON report. */
export type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[] | undefined;
    }[];
  }[];
};

/** A suite's outcome; tests by their full names, each with the first of its reasons. */
export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
  /** What passed only when it was tried once more. */
  readonly again: readonly string[];
};

/** How much of a reason is said, in characters. */
const LONGEST = 1500;

/** What a report says. */
export function outcomeOf({ numPassedTests, numFailedTests, testResults }: Report): Outcome {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const withReason = (name: string, why = '') => {
    const own = why.split('\n').filter((line) => !line.includes('node_modules'));
    return `${name}\n${own.join('\n').slice(0, LONGEST)}`;
  };
  // A hook or an import that broke fails its file and none of the tests in it.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    failures: [
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => withReason(fullName, failureMessages?.[0])),
      ...broken.map(({ name, message }) => withReason(name, message)),
    ],
    again: tests
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
      .map(({ fullName, failureMessages }) => withReason(fullName, failureMessages?.[0])),
  };
}

/** Reads a report. One that is missing or is none counts as one failure. @param path of the file. */
export function readOutcome(path: string): Outcome {
  try {
    return outcomeOf(JSON.parse(readFileSync(path, 'utf8')) as Report);
  } catch (error) {
    return { passed: 0, failed: 1, failures: [`${path}\n${String(error)}`], again: [] };
  }
}
