import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { buildSchema, isObjectType, isInterfaceType, isInputObjectType, isEnumType } from 'graphql';
import { typeDefs } from '../../src/api/type-defs.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('the generated files are those of the SDL: run `npm run codegen`', () => {
  const codegen = `${ROOT}node_modules/@graphql-codegen/cli/esm/bin.js`;
  const args = [codegen, '--config', 'codegen.yml', '--check'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
});

test('every type, field, argument and value says what it is', () => {
  const schema = buildSchema(typeDefs());
  const bare: string[] = [];
  const note = (name: string, description: string | null | undefined): void => {
    if (!description) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    note(type.name, type.description);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
        for (const arg of field.args)
          note(`${type.name}.${field.name}.${arg.name}`, arg.description);
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
      }
    }
    if (isEnumType(type)) {
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
    }
  }
  expect(bare).toEqual([]);
});

test('every list that can be long is a connection with its place, count and coverage', () => {
  const schema = buildSchema(typeDefs());
  const connections = Object.values(schema.getTypeMap()).filter(({ name }) =>
    /.Connection$/.test(name),
  );
  expect(connections.length).toBeGreaterThan(15);
  for (const type of connections) {
    if (!isObjectType(type)) throw new Error(`${type.name} is no object type`);
    expect(Object.keys(type.getFields())).toEqual(
      expect.arrayContaining(['edges', 'pageInfo', 'totalCount', 'coverage']),
    );
  }
});
