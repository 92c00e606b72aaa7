export { errorText } from './error-text';
export { formatsOf, type Formats } from './format';
export { messagesOf, type Messages } from './messages';
