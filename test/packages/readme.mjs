/** One way of embedding, as the README gives it. */
const FILE = /^`([^`]+)`:?\n\n```\w+\n([\s\S]*?)^```$/gm;
const COMMANDS = /^```sh\n([\s\S]*?)^```$/m;

/**
 * The ways under a heading of the README: one per heading below it.
 * @returns for each its name, its files (a code block after a line that is nothing but a name) and its commands.
 */
export function waysIn(readme, heading) {
  const section = readme.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  return section
    .split(/^### /m)
    .slice(1)
    .map((text) => ({
      name: text.slice(0, text.indexOf('\n')),
      files: [...text.matchAll(FILE)].map(([, path, content]) => ({ path, content })),
      commands: text.match(COMMANDS)?.[1].trim().split('\n') ?? [],
    }))
    .filter(({ commands }) => commands.length > 0);
}
