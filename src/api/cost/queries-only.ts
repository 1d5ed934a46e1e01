import { GraphQLError, OperationTypeNode, type ASTVisitor, type ValidationContext } from 'graphql';

/** A validation rule: what is asked for an answer, and not for a stream, is a query. */
export function queriesOnly(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation === OperationTypeNode.QUERY) return;
      const message =
        operation.operation === OperationTypeNode.SUBSCRIPTION
          ? 'a subscription is served to `Accept: text/event-stream` only'
          : `there is no ${operation.operation} here, only queries`;
      context.reportError(new GraphQLError(message, { nodes: [operation] }));
    },
  };
}
