import { createBrowserRouter, Outlet } from 'react-router';
import { FailedPage } from './FailedPage';
import { NotFoundPage } from './NotFoundPage';
import { SignedIn } from './session';
import { Shell } from './Shell';
import { SignInPage } from './SignInPage';

function Opening() {
  return <div className="splash" aria-busy="true" />;
}

/// Each page is its own piece of code, loaded when it is first opened.
export const router = createBrowserRouter([
  { path: '/sign-in', Component: SignInPage, errorElement: <FailedPage /> },
  {
    path: '/',
    element: (
      <SignedIn>
        <Shell />
      </SignedIn>
    ),
    errorElement: <FailedPage />,
    HydrateFallback: Opening,
    children: [
      {
        element: <Outlet />,
        errorElement: <FailedPage />,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../work/WorkListPage')).WorkListPage }) },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);
