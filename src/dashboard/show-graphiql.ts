import type { RequestHandler } from 'express';

/** Sends a browser that asks the endpoint for a page, not for data, to GraphiQL. */
export const showGraphiqlToPeople: RequestHandler = (request, response, next) => {
  response.vary('Accept');
  const wantsPage = request.accepts(['application/json', 'text/html']) === 'text/html';
  if (wantsPage && request.query['query'] === undefined) {
    response.redirect(`${request.baseUrl}/graphiql`);
  } else next();
};
