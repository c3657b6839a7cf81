import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Examples under the path of a file are that file, word for word: what a host of `test/hosts` proves is what a reader gets. */
const root = new URL('../../', import.meta.url);
const README = 'packages/elements/README.md';
const EXAMPLE = /<!-- (test\/\S+) -->\n\n```\w+\n(.*?)```/gs;

const readme = readFileSync(new URL(README, root), 'utf8');
const examples = [...readme.matchAll(EXAMPLE)];
const named = [...readme.matchAll(/<!-- test\/\S+ -->/g)];

describe(README, () => {
  it('names files before examples only', () => {
    assert.ok(examples.length > 0);
    assert.equal(examples.length, named.length);
  });

  for (const [, path = '', example] of examples) {
    it(`shows ${path} as it is`, () => {
      assert.ok(existsSync(new URL(path, root)), `There is no ${path}.`);
      assert.equal(example, readFileSync(new URL(path, root), 'utf8'));
    });
  }
});
