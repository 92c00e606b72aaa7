export { errorText } from './error-text';
export { formatsOf, type Formats } from './format';
export { loadMessages, messagesOf, type Messages } from './messages';
export { useMessages } from './use-messages';
