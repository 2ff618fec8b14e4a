import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { refusedRows } from '../api/sheet';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { useSubmission } from '../patterns/submission';

interface Props {
  path: string;
  file: File;
  count: number;
}

/// The rows that were refused, as a file to correct: nobody has to look for them in a long one.
export function RefusedDownload({ path, file, count }: Props) {
  const { t } = useTranslation();
  const name = t('sheet.refusedName', { file: file.name.replace(/\.[^.]+$/, '') });
  const fetching = useSubmission(() => refusedRows(path, file), { onDone: (content) => save(content, `${name}.xlsx`) });
  return (
    <>
      <Button icon={<DownloadOutlined />} loading={fetching.pending} onClick={() => void fetching.submit({})}>
        {t('sheet.refusedFile', { count })}
      </Button>
      <ProblemNotice problem={fetching.problem} />
    </>
  );
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
