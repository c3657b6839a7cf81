import type { Icon } from './icon.js';

// Lucide icons (ISC licence, https://lucide.dev), each as one path on a 24-unit grid.
// One constant each, so that an element brings its own only.

const RING = 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z';

export const advice: Icon = {
  path: 'M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5M9 18h6M10 22h4',
};
export const back: Icon = { path: 'm12 19-7-7 7-7M19 12H5', pointing: true };
export const calendar: Icon = {
  path: 'M8 2v4M16 2v4M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM3 10h18',
};
export const check: Icon = { path: 'M20 6 9 17l-5-5' };
export const clock: Icon = { path: `${RING}M12 6v6l4 2` };
export const close: Icon = { path: 'M18 6 6 18M6 6l12 12' };
export const copy: Icon = {
  path: 'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2ZM4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2',
};
export const download: Icon = {
  path: 'M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5',
};
export const expired: Icon = { path: `${RING}M9 15l6-6` };
export const image: Icon = {
  path: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM11 9a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM21 15l-3.086-3.086a2 2 0 0 0-2.828 0L6 21',
};
export const info: Icon = { path: `${RING}M12 16v-4M12 8h.01` };
export const live: Icon = {
  path: 'M16.247 7.761a6 6 0 0 1 0 8.478M19.075 4.933a10 10 0 0 1 0 14.134M4.925 19.067a10 10 0 0 1 0-14.134M7.753 16.239a6 6 0 0 1 0-8.478M14 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
};
export const moved: Icon = { path: 'M18 8l4 4-4 4M2 12h20', pointing: true };
export const next: Icon = { path: 'm9 18 6-6-6-6', pointing: true };
export const parcel: Icon = {
  path: 'M11 21.73a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16V8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73ZM12 22V12M3.29 7 12 12l8.71-5M7.5 4.27l9 5.15',
};
export const pass: Icon = { path: `${RING}M16 9l-5.5 5.5L8 12` };
export const previous: Icon = { path: 'm15 18-6-6 6-6', pointing: true };
export const refresh: Icon = {
  path: 'M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8M21 3v5h-5M21 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16M8 16H3v5',
};
export const remove: Icon = {
  path: 'M10 11v6M14 11v6M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M3 6h18M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2',
};
export const reject: Icon = { path: `${RING}M15 9l-6 6M9 9l6 6` };
export const restore: Icon = {
  path: 'M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8M3 3v5h5M12 7v5l4 2',
};
export const search: Icon = { path: 'm21 21-4.34-4.34M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z' };
export const unknown: Icon = { path: `${RING}M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3M12 17h.01` };
export const upload: Icon = {
  path: 'M12 3v12M17 8l-5-5-5 5M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4',
};
export const user: Icon = { path: 'M17 8a5 5 0 1 1-10 0 5 5 0 0 1 10 0ZM20 21a8 8 0 0 0-16 0' };
export const warning: Icon = {
  path: 'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01',
};
