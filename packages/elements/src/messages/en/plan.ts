import { count } from './phrases.js';

const sessions = (n: number) => count(n, 'session', 'sessions');

export const plan = {
  open: 'Plan more sessions',
  openHint: 'Repeat the live period, add dates, or paste rows from a sheet.',
  ways: 'How to add sessions',
  way: { repeat: 'Repeat', dates: 'Add dates', paste: 'Paste rows' },
  choosePeriod: 'Choose the live period above first: the sessions keep its time of day.',
  every: 'Repeat',
  everyDay: 'Daily',
  everyWeek: 'Weekly',
  weekdays: 'On',
  ending: 'Ends',
  times: 'after a number of sessions',
  timesLabel: 'Number of sessions',
  until: 'on a date',
  untilLabel: 'Last date',
  preview: (n: number, first: string, last: string) =>
    n === 1 ? `1 session: ${first}` : `${sessions(n)}: ${first} to ${last}`,
  noPreview: 'No session fits. Choose a later end.',
  addSeries: 'Add these sessions',
  allPlanned: 'This is planned already.',
  date: 'Date',
  dateHint: (time: string) => `At ${time}, as in the live period above.`,
  addDate: 'Add date',
  chooseDate: 'Choose a date first.',
  pasteFirst: 'Paste rows first.',
  pasteLabel: 'Rows from a sheet',
  pasteHint: (zone: string) =>
    `Columns: from, to or length, then levels, category and notes if you like. Titles are optional. Times are in ${zone}.`,
  pasteExample:
    'from, to, levels\n2026-12-02 19:00, 2026-12-02 23:00, S\n2026-12-03 19:00, 4h, "S, A"',
  addRows: 'Add rows',
  unknownColumns: (titles: string) => `Nothing was taken from these columns: ${titles}.`,
  title: 'Planned sessions',
  planned: (n: number) => `${sessions(n)} planned`,
  hint: (zone: string) =>
    `These rows are submitted, one registration each. The rest comes from the form. Times are in ${zone}.`,
  columns: {
    number: 'No.',
    when: 'When',
    length: 'Length',
    levels: 'Levels',
    verdict: 'Verdict',
    actions: 'Actions',
  },
  asForm: 'as in the form',
  row: (n: number) => `row ${n}`,
  edit: 'Edit',
  remove: 'Remove',
  apply: 'Apply',
  keep: 'Keep as it was',
  undo: 'Undo',
  step: {
    added: (n: number) => `${count(n, 'row', 'rows')} added.`,
    edited: () => 'Row changed.',
    removed: () => 'Row removed.',
  },
  locked: {
    sending: 'Rows cannot change while they are being submitted.',
    registered: 'This session is registered. Change it in your registered sessions.',
    unknown: 'Submit again first, to find out whether it went through.',
  },
  noPeriod: 'No live period yet',
  verdict: {
    ready: 'Ready',
    checked: 'Ready, checked with the platform',
    wrong: 'Will not be sent',
    waits: 'Waits for the form',
    sending: 'Submitting…',
    registered: 'Under review',
    refused: 'Refused',
    unknown: 'Not known yet',
  },
  waitsFor: (fields: string) => `Still to complete in the form: ${fields}.`,
  session: (id: string) => `Session ${id}`,
  unknown: 'The answer was lost. Submit again: it will not be registered twice.',
  faults: {
    AMBIGUOUS_DATE: (text: string, one: string, other: string) =>
      `“${text}” can be two dates. Write ${one} or ${other}.`,
    ZONED_TIME: (text: string, zone: string) =>
      `“${text}” names a time zone. Write the time in ${zone} without a zone, like 2026-12-02 19:00.`,
    UNREADABLE_TIME: (text: string) =>
      text
        ? `“${text}” is not a date and time we can read. Write it like 2026-12-02 19:00.`
        : 'The start is missing. Write it like 2026-12-02 19:00.',
    UNREADABLE_LENGTH: (text: string) =>
      `“${text}” is not a length we can read. Write it like 3h or 90 min.`,
    UNREADABLE_END: (text: string) =>
      `“${text}” is neither a time nor a length we can read. Write it like 22:00 or 3h.`,
    NO_DATE: (text: string) => `“${text}” has no date. Write it like 2026-12-02 19:00.`,
    NO_TIME: (text: string) => `“${text}” has no time. Write it like 2026-12-02 19:00.`,
    NO_END: 'The end is missing. Write when it ends, or its length like 3h.',
    EXTRA_CELLS: (text: string) =>
      `“${text}” stands beyond the last column. Put text with commas in quotes and paste again, or edit the row to go without it.`,
  },
  warnings: {
    overlapsRow: (n: number) => `Overlaps with row ${n}.`,
    overlapsSession: (id: string) => `Overlaps with your session ${id}.`,
    beyondQuota: (left: number) =>
      `Beyond the places left in this campaign: ${count(left, 'registration', 'registrations')}.`,
  },
  category: (name: string) => `Category: ${name}`,
  notes: (text: string) => `Notes: ${text}`,
  check: 'Check with the platform',
  checking: 'Checking…',
  stopCheck: 'Stop checking',
  submit: (n: number) => `Submit ${count(n, 'registration', 'registrations')}`,
  submitNone: 'Submit registrations',
  submitRemaining: (n: number) => `Submit the remaining ${n}`,
  progress: (done: number, total: number) => `${done} of ${total} submitted`,
  stop: 'Stop after this one',
  stopping: 'Stopping after this one…',
  left: (n: number) =>
    `${count(n, 'row has', 'rows have')} something to change and will not be sent.`,
  nothingReady: 'No row can be submitted yet. Each row says what to change.',
  result: (n: number) =>
    n === 0
      ? 'No session is under review yet'
      : `${sessions(n)} ${n === 1 ? 'is' : 'are'} under review`,
  openAnswers: (n: number) =>
    `${count(n, 'answer was', 'answers were')} lost: submit again to find out what became of ${n === 1 ? 'it' : 'them'}.`,
  remaining: (n: number) =>
    `${count(n, 'row was', 'rows were')} not submitted and ${n === 1 ? 'stays' : 'stay'} in the table.`,
  halted: {
    'registration-closed': 'Registration has closed.',
    'registration-not-started': 'Registration has not started yet.',
    'quota-exceeded': 'All registrations of this campaign are used.',
    'not-eligible': 'Your shop no longer meets all conditions.',
    'outcome-unknown':
      'The last answer was lost. Submit again: what went through will not be registered twice.',
  },
  safe: 'What is under review stays so. Everything else is still here.',
  done: (n: number) => `${sessions(n)} ${n === 1 ? 'is' : 'are'} under review`,
};
