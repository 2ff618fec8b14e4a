import type { RouteObject } from 'react-router';
import { router } from '../app/routes';

router.dispose();

/// The addresses of all pages behind the sign-in, as the router has them: `/leads/:id`.
export function signedInPages(): string[] {
  const inside = router.routes.filter((route) => route.path !== '/public' && route.path !== '/sign-in');
  return pagesBelow(inside as RouteObject[]).filter((page) => page !== '/*');
}

function pagesBelow(routes: readonly RouteObject[]): string[] {
  return routes.flatMap((route) => {
    if (route.children) return pagesBelow(route.children);
    return route.index ? ['/'] : [`/${route.path?.replace(/^\//, '')}`];
  });
}
