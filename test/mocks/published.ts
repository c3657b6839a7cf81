import { openApiDocument } from '../../packages/http/openapi.document.js';
import { API_PATH } from '../../mocks/platform/addresses.js';

const { paths } = openApiDocument();

/** Not of one operation: an unchanged resource, a write without a key, a bug, and no answer at all. */
const OF_ANY: readonly number[] = [304, 400, 500, 0];

function operationAt(method: string, path: string) {
  const template = Object.keys(paths).find((each) =>
    new RegExp(`^${each.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  const operation = paths[template ?? '']?.[method.toLowerCase()];
  return operation as { readonly responses: object } | undefined;
}

/** Whether the published contract knows such an answer; what it has no operation for is not its concern. */
export function isPublished({ method, url }: Request, { status }: Response): boolean {
  const [, path] = new URL(url).pathname.split(API_PATH);
  const operation = path && operationAt(method, path);
  if (!operation) return true;
  return OF_ANY.includes(status) || Object.hasOwn(operation.responses, status);
}
