import { Form } from 'antd';
import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';

export const largestFile = 20 * 1024 * 1024;

/// One file, no larger than the services take.
export function FileField() {
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
        { required: true, message: t('form.needed') },
        {
          validator: (_, file: File | undefined) =>
            !file || file.size <= largestFile ? Promise.resolve() : Promise.reject(new Error(t('form.fileTooLarge'))),
        },
      ]}
    >
      <FileInput id={id} />
    </Form.Item>
  );
}

interface InputProps {
  id: string;
  /// Which files are offered first: `.xlsx,.csv`.
  accept?: string;
  picked?: File;
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
}

/// The browser's own file field: works by keyboard, by screen reader and with a phone's camera.
export function FileInput({ id, accept, onChange }: InputProps) {
  return <input id={id} type="file" accept={accept} className="file-input" {...(onChange ? { onChange } : {})} />;
}
