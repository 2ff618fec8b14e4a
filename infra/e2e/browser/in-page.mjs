// What runs inside the page: the browser gets the text of these functions, so each stands alone.

// Before the page’s own scripts: counts the calls that have not been answered to the last byte yet.
export function countCalls() {
  const ask = window.fetch;
  window.callsOpen = 0;
  window.fetch = async (...call) => {
    window.callsOpen++;
    try {
      const answer = await ask(...call);
      await answer.clone().arrayBuffer();
      return answer;
    } finally {
      window.callsOpen--;
    }
  };
}

// At every frame: quiet is what has been quiet for some frames since this was asked, and shows the page of its address.
export function isQuiet(asked) {
  const moving = document.getAnimations().some((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity);
  const waiting = document.querySelector('[aria-busy=true], .ant-skeleton, .splash, .ant-btn-loading');
  const empty = !document.getElementById('root')?.hasChildNodes();
  const shown = document.getElementById('main')?.dataset.page ?? location.pathname;
  const busy = document.readyState !== 'complete' || empty || shown !== location.pathname || window.callsOpen > 0 || moving || waiting;
  if (busy || window.quiet?.asked !== asked) window.quiet = { asked, frames: 0 };
  return !busy && ++window.quiet.frames > 8;
}

// What a screen reader would call the thing that has the focus.
export function nameOfFocus() {
  const here = document.activeElement;
  const labels = [...(here.labels ?? [])].map((label) => label.textContent);
  return [here.getAttribute('aria-label'), ...labels, here.matches('a, button') ? here.textContent : ''].join(' ');
}
