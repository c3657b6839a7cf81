declare global {
  interface Window {
    /** What went wrong on the page so far, in the words of the console. */
    complaints: string[];
  }
}

const complaints: string[] = [];
const { error } = console;

console.error = (...words: unknown[]) => {
  complaints.push(words.map(String).join(' '));
  error(...words);
};
addEventListener('error', ({ message }) => complaints.push(message));
addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));

/** A page imports this before all else, so that a test can read that nothing was complained of. */
window.complaints = complaints;

export {};
