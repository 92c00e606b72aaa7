import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** What went wrong, where it went wrong. */
export function Failure({ text }: { readonly text: string | null | undefined }) {
  if (!text) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
