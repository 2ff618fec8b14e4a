import { Form } from 'antd';
import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';

const largest = 20 * 1024 * 1024;

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
            !file || file.size <= largest ? Promise.resolve() : Promise.reject(new Error(t('form.fileTooLarge'))),
        },
      ]}
    >
      <FileInput id={id} />
    </Form.Item>
  );
}

/// The browser's own file field: works by keyboard, by screen reader and with a phone's camera.
function FileInput({ id, onChange }: { id: string; picked?: File; onChange?: (event: ChangeEvent<HTMLInputElement>) => void }) {
  return <input id={id} type="file" className="file-input" {...(onChange ? { onChange } : {})} />;
}
