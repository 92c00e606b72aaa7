import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { rooms } from './eslint/rooms.js';

/** Over that, look for the two things in a file. */
const MAX_LINES = { max: 300, skipBlankLines: true, skipComments: true };

export default tseslint.config(
  { ignores: ['dist/', 'demo/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strict],
    plugins: { house: { rules: { rooms } } },
    rules: {
      'house/rooms': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['warn', MAX_LINES],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'max-lines': ['error', MAX_LINES] } },
);
