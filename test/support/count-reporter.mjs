function resultsOf(suite) {
  const own = suite.tests.map(({ name, passed, skipped }) => ({
    name,
    kind: skipped ? 'skipped' : passed ? 'passed' : 'failed',
  }));
  return [...own, ...suite.suites.flatMap(resultsOf)];
}

/** A file that could not be loaded, or broke outside its tests, counts as one failure. */
function resultsIn({ browser, passed, testFile, testResults }) {
  const results = testResults ? resultsOf(testResults) : [];
  const broken = !passed && !results.some(({ kind }) => kind === 'failed');
  if (broken) results.push({ name: testFile, kind: 'failed' });
  return results.map((result) => ({ ...result, engine: browser.name }));
}

function tell(sessions) {
  const results = sessions.flatMap(resultsIn);
  const of = (kind) => results.filter((result) => result.kind === kind);
  for (const { engine, name } of of('skipped')) console.log(`not in ${engine}: ${name}`);
  for (const engine of new Set(results.map((result) => result.engine))) {
    const green = of('passed').filter((result) => result.engine === engine);
    console.log(`${engine}: ${green.length} green`);
  }
  console.log(`${of('passed').length} passed, ${of('failed').length} failed`);
}

/** Ends the output with what an engine cannot run, the count of each, and `N passed, N failed` over all. */
export function countReporter() {
  let sessions = [];
  let ends = false;
  return {
    onTestRunFinished(run) {
      sessions = run.sessions;
    },
    stop() {
      if (!ends) process.once('exit', () => tell(sessions));
      ends = true;
    },
  };
}
