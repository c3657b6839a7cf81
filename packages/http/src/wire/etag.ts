import * as v from 'valibot';

/** The `ETag` header once more, for clients that may not read the header across origins. */
export const etagSchema = v.pipe(
  v.string(),
  v.description('The value of the ETag header as it is, quotes included; send it as If-Match.'),
  v.examples(['"5f3c-2"']),
);
