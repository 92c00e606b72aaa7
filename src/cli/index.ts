export { readSchemaFile } from './schemas';
