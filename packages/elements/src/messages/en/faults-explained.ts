import * as faults from './faults.js';

/** What is missing, and the way to give it. */
export const missing: typeof faults.missing = {
  client: (tag) =>
    `${faults.missing.client(tag)} Wrap it in <campaign-provider>, set its client property, or call setDefaultClient().`,
  clientAsText: (tag) =>
    `<${tag}> has no client, but an attribute of that name: a framework has turned the object into text. Import '@livestream-campaigns/elements/define' before the first render, or call setDefaultClient().`,
  wrongClient: (tag) => `<${tag}> has a client that was not made by createCampaignsClient().`,
  attribute: (tag, name) =>
    `${faults.missing.attribute(tag, name)} Set it as attribute or property.`,
};

/** Who holds the name, and how two copies of the kit stand beside each other. */
export const conflict: typeof faults.conflict = (version, tag, reason) =>
  `${faults.conflict(version, tag, reason)} That puts this copy beside the other one, and getRuntimes() lists all. An element of another copy takes a client as property or from a provider; setDefaultClient() reaches those of its own copy only.`;
