import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { ProblemNotice } from './ProblemNotice';
import { useSubmission } from './submission';

interface Props {
  label: string;
  /// Of the file, without its ending.
  name: string;
  load: () => Promise<Blob>;
}

/// A workbook that the server makes when it is asked for; a no is told where it was asked.
export function Download({ label, name, load }: Props) {
  const fetching = useSubmission(load, { onDone: (content) => save(content, `${name}.xlsx`) });
  return (
    <>
      <Button icon={<DownloadOutlined />} loading={fetching.pending} onClick={() => void fetching.submit({})}>
        {label}
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
  // Some browsers read it only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
