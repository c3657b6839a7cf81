/** Types and wrappers that frameworks want of the elements. Each function writes one module of `src/frameworks/`. */

const HEADING = '// Made by `npm run manifest` from the comments of the elements. Do not edit.\n';

const pascal = (name) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const camel = (name) => pascal(name).replace(/^\w/, (letter) => letter.toLowerCase());
const handler = ({ type }) => `((event: kit.${type.text}) => void)`;
const each = (elements, write) => elements.map(write).join('');

/** What a host may set: fields, and attributes that are called otherwise. */
const fieldsOf = ({ members }) =>
  members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
const attributesOf = ({ attributes }) =>
  attributes.filter(({ name, fieldName }) => name !== fieldName);

const comment = (text) => `/** ${text} */\n`;
const entry = (name, type, { description }) =>
  `${comment(description)}'${name}'?: ${type} | undefined;\n`;

const fields = (element) =>
  fieldsOf(element).map((field) =>
    entry(field.name, `kit.${element.name}['${field.name}']`, field),
  );

/** A boolean attribute means true by being there, so a framework that writes "false" into it may write only `true`. */
const attributes = (element, { writesFalse }) =>
  attributesOf(element).map((attribute) => {
    const onlyTrue = writesFalse && attribute.type.text === 'boolean';
    return entry(
      attribute.name,
      onlyTrue ? 'true' : `kit.${element.name}['${attribute.fieldName}']`,
      attribute,
    );
  });

const handlers = ({ events }, nameOf) =>
  events.map((event) => entry(nameOf(event.name), handler(event), event));

const props = (element, ...lines) =>
  `${comment(element.description)}export interface ${element.name}Props {\n${lines.flat().join('')}}\n\n`;

/** Props of the elements in JSX, as React 19 treats them. */
export function jsx(elements) {
  return `${HEADING}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type * as kit from '../index.js';

type Tag<E extends HTMLElement, Props> = DetailedHTMLProps<HTMLAttributes<E>, E> & Props;

${each(elements, (element) =>
  props(
    element,
    fields(element),
    attributes(element, { writesFalse: false }),
    handlers(element, (name) => `on${name}`),
  ),
)}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${each(elements, ({ name, tagName }) => `'${tagName}': Tag<kit.${name}, ${name}Props>;\n`)}
    }
  }
}
`;
}

/** The elements as global components, whose props and events the templates of Vue check. */
export function vue(elements) {
  return `${HEADING}
import type { HTMLAttributes, PublicProps } from 'vue';
import type * as kit from '../index.js';

/** Vue reads what a template may write from \`$props\`. */
type Element<E extends HTMLElement, Props> = new () => E & {
  $props: Props & HTMLAttributes & PublicProps;
};

${each(elements, (element) =>
  props(
    element,
    fields(element),
    handlers(element, (name) => `on${pascal(name)}`),
  ),
)}
declare module 'vue' {
  interface GlobalComponents {
    ${each(elements, ({ name, tagName }) => `'${tagName}': Element<kit.${name}, ${name}Props>;\n`)}
  }
}
`;
}

/** The elements in the markup of Svelte 5. */
export function svelte(elements) {
  return `${HEADING}
import type { HTMLAttributes } from 'svelte/elements';
import type * as kit from '../index.js';

${each(elements, (element) =>
  props(
    element,
    fields(element),
    attributes(element, { writesFalse: true }),
    handlers(element, (name) => `on${name}`),
  ),
)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    ${each(elements, ({ name, tagName }) => `'${tagName}': HTMLAttributes<kit.${name}> & ${name}Props;\n`)}
  }
}
`;
}

/** React components around the elements, for React 18 and for server rendering. */
export function react(elements) {
  return `${HEADING}
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import * as kit from '../index.js';

/** The name of an event, with the type of what its handler is given. */
const on = <E extends Event>(event: { readonly type: string; readonly prototype: E }) =>
  event.type as EventName<E>;

/** Makes the component of an element for whatever suffix \`define()\` has put behind its name. */
const wrap =
  <E extends HTMLElement, Events extends Record<string, EventName>>(
    name: string,
    elementClass: new () => E,
    events: Events,
  ) =>
  (suffix = '') =>
    createComponent<E, Events>({ react: React, tagName: name + suffix, elementClass, events });

${each(
  elements,
  ({ name, tagName, events }) => `
const ${camel(tagName)} = /* @__PURE__ */ wrap('${tagName}', kit.${name}, {
  ${each(events, (event) => `on${pascal(event.name)}: /* @__PURE__ */ on(kit.${event.type.text}),\n`)}
});
`,
)}
${each(
  elements,
  ({ name, tagName, description }) =>
    `${comment(description)}export const ${name} = /* @__PURE__ */ ${camel(tagName)}();\n`,
)}
/**
 * The components for elements that were registered by \`define({ suffix })\`. Make them once, outside of components.
 * @param suffix stands behind every tag name, such as \`-v2\`.
 */
export const createWrappers = ({ suffix }: { readonly suffix: string }) => ({
  ${each(elements, ({ name, tagName }) => `${name}: ${camel(tagName)}(suffix),\n`)}
});
`;
}
