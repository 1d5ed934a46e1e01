export { createApi, type Api, type ApiOptions } from './create-api.js';
export type { CitationView, Extract } from './extract.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export { serve, type ServeOptions, type Serving } from './serve.js';
