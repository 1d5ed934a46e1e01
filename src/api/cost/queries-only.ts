import { GraphQLError, OperationTypeNode, type ASTVisitor, type ValidationContext } from 'graphql';

/** A validation rule: the service answers queries and nothing else. */
export function queriesOnly(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation === OperationTypeNode.QUERY) return;
      const message = `there is no ${operation.operation} here, only queries`;
      context.reportError(new GraphQLError(message, { nodes: [operation] }));
    },
  };
}
