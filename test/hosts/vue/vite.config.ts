import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** The kit's tags; all else with a dash would be a component of the portal. */
const KIT = /^(campaign|livestream|registration|session|product)-/;

export default defineConfig({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => KIT.test(tag) } } })],
});
