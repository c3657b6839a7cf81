/** Keeps warnings and errors from the console; give it back by `restore()`. */
export function heldConsole() {
  const { error, warn } = console;
  const lines: string[] = [];
  const note = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  Object.assign(console, { error: note, warn: note });
  return { lines, restore: () => void Object.assign(console, { error, warn }) };
}
