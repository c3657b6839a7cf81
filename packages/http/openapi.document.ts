import { components, schemaRef, schemas } from './openapi.components.js';
import { eventsOperation, operations, TAGS, type OperationProse } from './openapi.operations.js';
import { endpoints, eventsEndpoint, PREFIX, type Endpoint } from './src/endpoints.js';
import { PROBLEM_KINDS } from './src/wire/problem-slug.js';

const DESCRIPTION = `What \`createHttpApi()\` of the Livestream Campaigns kit speaks.

- Ids are opaque strings. Times are Unix seconds in \`*_time\` members. A missing value is left out.
- A string with \`examples\` names the values known today. Clients keep and show a value they do not know.
- Headers that browsers hide across origins are repeated in bodies; expose them all the same
  (\`Access-Control-Expose-Headers: Date, ETag, Location, Retry-After, X-Request-Id\`).
- A refusal is a problem (RFC 9457). The last segment of its \`type\` says which.`;

const PARAMETER_OF_NAME: Readonly<Record<string, string>> = {
  campaign_id: 'CampaignId',
  session_id: 'SessionId',
  invite_token: 'InviteToken',
};
const PROBLEMS_OF_ALL = ['unauthenticated', 'forbidden', 'rate-limited', 'unavailable', 'timeout'];
const UPLOAD = {
  type: 'object',
  required: ['data', 'use_case'],
  properties: {
    data: { type: 'string', format: 'binary' },
    use_case: { type: 'string', enum: ['WHITE_BACKGROUND_PRODUCT', 'BRAND_LOGO'] },
  },
};
const json = (schema: object) => ({ 'application/json': { schema } });

/** What an operation takes as its body, where it takes one. */
const BODY: Partial<Record<string, object>> = {
  register: json(schemaRef('SessionInput')),
  checkRegistration: json(schemaRef('SessionInput')),
  acknowledgeChanges: json(schemaRef('Acknowledgement')),
  cancelSession: json({ type: 'object', properties: { reason: { type: 'string' } } }),
  uploadImage: { 'multipart/form-data': { schema: UPLOAD } },
};

function nameOf({ answer }: Endpoint): string {
  const entry = Object.entries(schemas).find(([, schema]) => schema === answer);
  if (!entry) throw new Error('An endpoint answers with a schema that has no name.');
  return entry[0];
}

function headerRefs(names: readonly string[]) {
  const ref = (name: string) => ({ $ref: `#/components/headers/${name}` });
  const wireName: Record<string, string> = { RequestId: 'X-Request-Id', RetryAfter: 'Retry-After' };
  return Object.fromEntries(names.map((name) => [wireName[name] ?? name, ref(name)]));
}

function parametersOf({ path }: Endpoint, { parameters = [] }: OperationProse) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const names = [
    ...inPath.map((name) => PARAMETER_OF_NAME[name]),
    'RegistrationChannel',
    'AcceptLanguage',
    ...(inPath.some((name) => name !== 'invite_token') ? ['CampaignInvitation'] : []),
    ...parameters,
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function problemResponse(status: number, slugs: readonly string[]) {
  const headers = ['RequestId', ...(status === 429 || status === 503 ? ['RetryAfter'] : [])];
  return {
    description: slugs.map((slug) => `\`${slug}\``).join(', '),
    headers: headerRefs(headers),
    content: { 'application/problem+json': { schema: schemaRef('Problem') } },
  };
}

/** The problems of an operation by their status; those that every operation has are written once. */
function problemResponses(problems: readonly string[]) {
  const kinds = PROBLEM_KINDS.filter(({ slug }) =>
    [...PROBLEMS_OF_ALL, ...problems].includes(slug),
  );
  const statuses = [...new Set(kinds.map(({ status }) => status))].sort();
  const responses = statuses.map((status) => {
    const slugs = kinds.filter((kind) => kind.status === status).map(({ slug }) => slug);
    const [first = '', ...others] = slugs;
    const shared = PROBLEMS_OF_ALL.includes(first) && others.length === 0;
    const ref = { $ref: `#/components/responses/${first}` };
    return [String(status), shared ? ref : problemResponse(status, slugs)];
  });
  return Object.fromEntries(responses);
}

function sharedResponses() {
  const shared = PROBLEM_KINDS.filter(({ slug }) => PROBLEMS_OF_ALL.includes(slug));
  return Object.fromEntries(
    shared.map(({ slug, status }) => [slug, problemResponse(status, [slug])]),
  );
}

function contentOf(endpoint: Endpoint) {
  const schema = schemaRef(nameOf(endpoint));
  return endpoint === eventsEndpoint
    ? {
        'text/event-stream': {
          schema: { type: 'string', description: `Each \`data\` is a PlatformEvent.` },
        },
      }
    : json(schema);
}

function operation(id: string, endpoint: Endpoint, prose: OperationProse) {
  const { tag, summary, description, answer, status = 200, headers = [], problems = [] } = prose;
  const body = BODY[id];
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    parameters: parametersOf(endpoint, prose),
    ...(body && { requestBody: { required: true, content: body } }),
    responses: {
      [status]: {
        description: answer,
        headers: headerRefs(['RequestId', ...headers]),
        content: contentOf(endpoint),
      },
      ...problemResponses(problems),
    },
  };
}

function paths() {
  const all: Record<string, Record<string, object>> = {};
  for (const [id, endpoint] of Object.entries(endpoints)) {
    // The keys of `operations` are those of `endpoints`; `Object.entries` forgets it.
    const prose = operations[id as keyof typeof operations];
    const atPath = (all[endpoint.path] ??= {});
    atPath[endpoint.method.toLowerCase()] = operation(id, endpoint, prose);
  }
  all[eventsEndpoint.path] = { get: operation('subscribe', eventsEndpoint, eventsOperation) };
  return all;
}

/** The contract as an OpenAPI 3.1 document, made from the schemas and endpoints that the code runs on. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Livestream Campaigns',
      version: PREFIX.split('/').at(-1) ?? '',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      { url: `{base_url}${PREFIX}`, variables: { base_url: { default: 'https://api.example' } } },
    ],
    security: [{ bearer: [] }],
    tags: TAGS.map((name) => ({ name })),
    paths: paths(),
    components: { ...components, responses: sharedResponses() },
  };
}
