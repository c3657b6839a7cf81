/** Imports one entry in this fresh process and prints, as JSON, what that changed of the globals. */
const PROTOTYPES = ['Object', 'Array', 'Function', 'Promise', 'Event', 'EventTarget', 'Error'];

const keysOf = (object) => Reflect.ownKeys(object).map(String);
const look = () =>
  Object.fromEntries([
    ['globalThis', keysOf(globalThis)],
    ...PROTOTYPES.map((name) => [name, keysOf(globalThis[name].prototype)]),
  ]);

const before = look();
await import(process.argv[2]);
const after = look();
const added = Object.entries(after).flatMap(([name, keys]) =>
  keys.filter((key) => !before[name].includes(key)).map((key) => `${name}: ${key}`),
);
console.log(JSON.stringify(added));
