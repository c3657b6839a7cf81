function countTests(suite) {
  const own = suite.tests.map((test) => (test.passed || test.skipped ? 'passed' : 'failed'));
  return [...own, ...suite.suites.flatMap(countTests)];
}

/** Ends the output with `N passed, N failed`; a file that could not be loaded counts as one failure. */
export function countReporter() {
  let sessions = [];
  return {
    onTestRunFinished(run) {
      sessions = run.sessions;
    },
    stop() {
      const results = sessions.flatMap((session) => {
        const tests = session.testResults ? countTests(session.testResults) : [];
        const broken = !session.passed && !tests.includes('failed');
        return broken ? [...tests, 'failed'] : tests;
      });
      const count = (result) => results.filter((each) => each === result).length;
      const line = `${count('passed')} passed, ${count('failed')} failed`;
      process.once('exit', () => console.log(line));
    },
  };
}
