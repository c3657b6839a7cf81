export const unconfigured = {
  title: (tag: string) => `<${tag}> has no client.`,
  text: 'Wrap it in <campaign-provider>, set its client property, or call setDefaultClient().',
};

export const crash = {
  title: 'This part could not be shown.',
  text: 'Nothing you saved is lost. Reload the page; if it stays, tell the portal’s support.',
};
