/* global document, fetch, history, localStorage, location, URL, URLSearchParams, Worker, YogaGraphiQL */

/* Starts GraphiQL: where it sends queries, what it opens with, and the address that names both. */

const root = document.querySelector('#root');
const settings = { ...root.dataset };

/** The longest address that is kept up: servers refuse very long ones. */
const LONGEST_ADDRESS = 6000;

globalThis.MonacoEnvironment = {
  globalAPI: false,
  getWorker(_moduleId, label) {
    const workers = { json: settings.jsonWorker, graphql: settings.graphqlWorker };
    return new Worker(workers[label] ?? settings.editorWorker);
  },
};

/** Sends one query to this server's endpoint. */
async function fetcher(parameters, options) {
  const response = await fetch(settings.endpoint, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
      ...options?.headers,
    },
    body: JSON.stringify(parameters),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `HTTP ${response.status}: ${text.slice(0, 500)}` }] };
  }
}

/**
 * What the editor opens with: `query` and `variables` of the address; where it has none, the tabs
 * of the last visit, and on a first visit an example.
 */
function opening() {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get('query');
  if (query) return { initialQuery: query, initialVariables: parameters.get('variables') ?? '' };
  if (hasTabs()) return {};
  return { initialQuery: settings.starter, initialVariables: settings.starterVariables };
}

/** Whether GraphiQL kept tabs from a visit before. */
function hasTabs() {
  try {
    return localStorage.getItem('graphiql:tabState') !== null;
  } catch {
    return false; // The browser keeps nothing for this page.
  }
}

/** Keeps the address at what the open tab asks, so that it can be passed on. */
function toAddress({ tabs, activeTabIndex }) {
  const { query, variables } = tabs[activeTabIndex] ?? {};
  const address = new URL(location.href);
  address.search = '';
  if (query?.trim()) address.searchParams.set('query', query);
  if (query?.trim() && variables?.trim()) address.searchParams.set('variables', variables);
  if (address.href.length > LONGEST_ADDRESS) address.search = '';
  history.replaceState(history.state, '', address);
}

/** The way back to the landing page, in the place of a logo. */
function homeLink() {
  const link = document.createElement('a');
  link.href = settings.home;
  link.className = 'home';
  link.textContent = '← famai';
  return link.outerHTML;
}

root.replaceChildren();
YogaGraphiQL.renderYogaGraphiQL(root, {
  fetcher,
  defaultQuery: '',
  ...opening(),
  onTabChange: toAddress,
  onEditQuery: () => undefined,
  shouldPersistHeaders: false,
  logo: ' ',
  title: homeLink(),
});
