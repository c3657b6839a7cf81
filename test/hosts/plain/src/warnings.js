// Keeps what the console is warned of, for a test to read.
const { warn } = console;
window.warnings = [];
console.warn = (...words) => {
  window.warnings.push(words.join(' '));
  warn(...words);
};
