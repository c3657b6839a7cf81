type Engine = 'Chromium' | 'Firefox' | 'WebKit';

const NO_DATE_PARTS =
  'WebKitGTK draws a date field as one line of text and takes no typed date; Safari has real parts.';

const NOT_FORCED = 'Only Chromium can be asked to force colours.';

const FORCED = {
  'is read whatever the colours of its portal': NOT_FORCED,
  'leads and acts in the colour of links': NOT_FORCED,
  'keeps the edge of a dialog': NOT_FORCED,
};

/** Every test that an engine cannot run, by its title, and why. The runner lists them after each run. */
const CANNOT: Readonly<Partial<Record<Engine, Readonly<Record<string, string>>>>> = {
  Firefox: FORCED,
  WebKit: {
    ...FORCED,
    'keeps a half-typed date while the form is drawn again': NO_DATE_PARTS,
    'keeps the rest of a date of which a part is typed anew': NO_DATE_PARTS,
    'reach the page through the service worker':
      'WebKit hands no stream to a service worker; there the simulated platform has no events, and the kit asks.',
  },
};

function engineHere(): Engine {
  if (navigator.userAgent.includes('Firefox/')) return 'Firefox';
  return /Chrom(e|ium)\//.test(navigator.userAgent) ? 'Chromium' : 'WebKit';
}

/** `it()`, but for a test that stands above under this engine: that one is left out and told of by name. */
export function itHere(title: string, run: Mocha.AsyncFunc): void {
  const reason = CANNOT[engineHere()]?.[title];
  if (reason === undefined) it(title, run);
  else it(`${title} (left out: ${reason})`);
}
