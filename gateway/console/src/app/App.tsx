import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { whenSignedOut } from '../api/http';
import { ProblemError } from '../api/problem';
import { theme } from '../theme/tokens';
import { router } from './routes';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays a refusal; only silence is asked again.
      retry: (failures, error) => failures < 1 && error instanceof ProblemError && error.problem.status === 0,
    },
  },
});

whenSignedOut(() => {
  if (queries.getQueryData(['session']) !== undefined) void queries.resetQueries({ queryKey: ['session'] });
});

export function App() {
  const { i18n } = useTranslation();
  const chinese = i18n.language === 'zh';
  dayjs.locale(chinese ? 'zh-cn' : 'en');
  return (
    <ConfigProvider
      theme={theme}
      locale={chinese ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
    >
      <QueryClientProvider client={queries} key={i18n.language}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
