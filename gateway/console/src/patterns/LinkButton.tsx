import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

/// A link that looks like a button: one stop for the keyboard, and still opens in a new tab when asked to. `second` stands
/// beside the page's one action.
export function LinkButton({ to, second, children }: { to: string; second?: boolean; children: ReactNode }) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <Button type={second ? 'default' : 'primary'} href={href} onClick={(event) => follow(event as React.MouseEvent<HTMLAnchorElement>)}>
      {children}
    </Button>
  );
}
