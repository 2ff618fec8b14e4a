import { Form } from 'antd';
import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';

export const largestFile = 20 * 1024 * 1024;

/// One file, no larger than the services take.
export function FileField({ accept, camera, optional }: Pick<InputProps, 'accept' | 'camera'> & { optional?: boolean } = {}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Form.Item
      name="file"
      label={t('form.file')}
      htmlFor={id}
      valuePropName="picked"
      getValueFromEvent={(event: ChangeEvent<HTMLInputElement>) => event.target.files?.[0]}
      rules={[
        { required: !optional, message: t('form.needed') },
        {
          validator: (_, file: File | undefined) =>
            !file || file.size <= largestFile ? Promise.resolve() : Promise.reject(new Error(t('form.fileTooLarge'))),
        },
      ]}
    >
      <FileInput id={id} {...(accept ? { accept } : {})} camera={camera ?? false} />
    </Form.Item>
  );
}

interface InputProps {
  id: string;
  /// Which files are offered first: `.xlsx,.csv`.
  accept?: string;
  /// A phone opens its camera at once.
  camera?: boolean;
  picked?: File;
  disabled?: boolean;
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
}

/// The browser's own file field: works by keyboard, by screen reader and with a phone's camera.
export function FileInput({ id, accept, camera, disabled, onChange }: InputProps) {
  return (
    <input
      id={id}
      type="file"
      accept={accept}
      disabled={disabled}
      className="file-input"
      // The same file, corrected meanwhile, may be chosen again.
      onClick={({ currentTarget }) => {
        currentTarget.value = '';
      }}
      {...(camera ? { capture: 'environment' as const } : {})}
      {...(onChange ? { onChange } : {})}
    />
  );
}
