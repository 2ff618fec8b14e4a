/// What a process that serves a city is not started with. Whoever runs it with the profile `production` hears of every
/// weakness of its set-up at once, each in one sentence; the table is in `infra/docs/security/production.md`.
@NullMarked
package yihao.platform.production;

import org.jspecify.annotations.NullMarked;
