import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

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
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        appearance={appearance}
        size={size}
        disabled={disabled}
        {...(icon ? { icon } : {})}
        data-target
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
