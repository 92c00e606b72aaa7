import { Button, type ButtonProps } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactElement } from 'react';

/** Puts the focus on the button of a field of files, which stands after it. */
const focusAfter = (field: HTMLInputElement | null) => {
  const button = field?.nextElementSibling;
  if (button instanceof HTMLElement) button.focus();
};

/** A button that asks for files of the machine. */
export function ChooseFile({
  label,
  accept,
  multiple = false,
  appearance = 'secondary',
  size = 'medium',
  icon,
  disabled = false,
  onFiles,
}: {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly appearance?: ButtonProps['appearance'];
  readonly size?: ButtonProps['size'];
  readonly icon?: ReactElement;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  // Before the field is shown: a step that is fetched late runs its effects after it can be clicked.
  useLayoutEffect(() => {
    const field = input.current;
    // Excel takes the focus to the sheet when its window of files closes; React knows no such event on an input.
    const back = () => focusAfter(field);
    field?.addEventListener('cancel', back);
    return () => field?.removeEventListener('cancel', back);
  }, []);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          focusAfter(currentTarget);
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        appearance={appearance}
        size={size}
        disabledFocusable={disabled}
        icon={icon ?? null}
        data-target
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
