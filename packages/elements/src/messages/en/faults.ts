/** In the place of an element that cannot show anything yet, for those who use the page. */
export const unavailable = 'This part of the page is not available at the moment.';

/** The same for those who build the page: what is missing. */
export const missing = {
  client: (tag: string) => `<${tag}> has no client.`,
  clientAsText: (tag: string) => `<${tag}> has no client, but an attribute of that name.`,
  wrongClient: (tag: string) => `<${tag}> has a client that is none.`,
  attribute: (tag: string, name: string) => `<${tag}> has no ${name}.`,
};

export const crash = {
  title: 'This part could not be shown.',
  text: 'Nothing you saved is lost. Reload the page; if it stays, tell the portal’s support.',
};

/** For the console of a page that has another copy of the kit. */
export const conflict = (version: string, tag: string, reason: string) =>
  `livestream-campaigns ${version}: <${tag}> is not registered (${reason}): use define({ suffix }).`;

/** For the console, with the error behind it. */
export const failure = (tag: string, failed: 'render' | 'read' | 'command', code: string) =>
  ({
    render: `<${tag}> could not be drawn:`,
    read: `<${tag}> could not read what it shows (${code}):`,
    command: `<${tag}> does not know what became of a command (${code}):`,
  })[failed];
