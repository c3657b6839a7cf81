import { defineConfig } from 'vite';

/** `ngc` compiles the sources into `compiled/`; here they become a page. */
export default defineConfig({ base: './', build: { target: 'es2022' } });
