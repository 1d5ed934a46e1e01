import { GraphQLScalarType, Kind } from 'graphql';
import { readDay } from '../dates.js';

export const date = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : node.kind),
});
