export type { Count, DashboardOptions, Example, Source, Summary } from './options.js';
export { dashboardRouter } from './router.js';
