import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Imports a room may not make (see AGENTS.md, "The house"). */
const forbid = (files, ...patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([group, message]) => ({ group, message })) },
    ],
  },
});
const kit = (name) => `@livestream-campaigns/${name}`;
const outside = [['../../../*', '../../core/*', '../../http/*'], 'Import packages by their name.'];
const mocks = [['**/mocks/**', '**/demo/**'], 'Packages know nothing of mocks and demo.'];

export default tseslint.config(
  { ignores: ['**/dist/', 'test/hosts/angular/compiled/', 'mocks/public/', '**/node_modules/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ['packages/elements/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules, 'lit/no-template-map': 'off' },
  },
  {
    // The drop-in writes tag names through lit/static-html, which these rules do not know.
    files: ['packages/elements/src/livestream-campaigns/livestream-campaigns.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
  {
    // The table is laid out by grid, which takes the implicit roles of its parts away.
    files: ['packages/elements/src/session-table/*.ts', '**/registration-form/plan/plan-table.ts'],
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    // A tip listens around its anchor, which takes the keys itself; its name comes with its words.
    files: ['packages/elements/src/shared/tip.ts'],
    rules: { 'lit-a11y/click-events-have-key-events': 'off', 'lit-a11y/accessible-name': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: false,
        console: false,
        URL: false,
        URLSearchParams: false,
        setTimeout: false,
        fetch: false,
      },
    },
  },
  {
    files: ['test/hosts/plain/**/*.js', 'test/support/*.js'],
    languageOptions: {
      globals: {
        addEventListener: false,
        console: false,
        customElements: false,
        location: false,
        URL: false,
        window: false,
      },
    },
  },
  forbid(
    ['packages/core/**/*.ts'],
    [['lit', 'lit/*', kit('*')], 'core has no view and no transport.'],
    outside,
    mocks,
  ),
  forbid(
    ['packages/http/src/**/*.ts'],
    [['lit', 'lit/*', kit('elements')], 'http knows core only.'],
    outside,
    mocks,
  ),
  forbid(
    ['packages/elements/src/**/*.ts'],
    [[kit('http')], 'Elements talk to the client only.'],
    outside,
    mocks,
  ),
  prettier,
);
