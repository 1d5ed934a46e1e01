import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The folders of `src/` in the way of the data. A folder may import itself and those before it;
 * nothing imports backwards.
 */
export const FOLDERS = [
  'errors',
  'files',
  'text',
  'document',
  'statute',
  'citation',
  'reference',
  'power-list',
  'alignment',
  'linking',
  'findings',
  'graph',
  'store',
  'archive',
  'import',
  'analysis',
  'impact',
  'revision',
  'watch',
  'doctor',
  'api',
  'dashboard',
  'neo4j-server',
  'cli',
];

/** A rule for each folder that refuses imports from the folders behind it. */
export const directions = FOLDERS.map((folder, index) => ({
  files: [`src/${folder}/**/*.{ts,js}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: FOLDERS.slice(index + 1).flatMap((later) => [
              `../**/${later}/**`,
              `../${later}/**`,
            ]),
            message: `src/${folder} may import only ${FOLDERS.slice(0, index + 1).join(', ')}.`,
          },
        ].filter(({ group }) => group.length > 0),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'src/api/generated/', '.famai/', '.ci/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // Options objects for classes of libraries are plain objects, as their documentation has them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  ...directions,
  {
    files: ['**/*.js'],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  { files: ['test/**/*.ts'], rules: { 'max-lines': 'off' } },
);
