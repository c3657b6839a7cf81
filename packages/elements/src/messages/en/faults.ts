export const unconfigured = {
  title: (tag: string) => `<${tag}> has no client.`,
  text: 'Wrap it in <campaign-provider>, set its client property, or call setDefaultClient().',
};

export const crash = {
  title: 'This part could not be shown.',
  text: 'Nothing you saved is lost. Reload the page; if it stays, tell the portal’s support.',
};

/** For the console of a page that has another copy of the kit. */
export const conflict = (version: string, tag: string, reason: string) =>
  `livestream-campaigns ${version}: <${tag}> could not be registered (${reason}). define({ suffix }) puts this copy beside another one, and getRuntimes() lists all. An element of another copy takes a client as property or from a provider; setDefaultClient() reaches those of its own copy only.`;
