import '../src/define.js';

export * from '@livestream-campaigns/core';
export * from '@livestream-campaigns/http';
export * from '../src/index.js';
