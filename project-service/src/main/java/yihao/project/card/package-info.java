/// The service card of a key project (服务保障卡): whether it gets one, its service officer, the procedures it has before
/// it with working-day clocks, what was promised and delivered, and the enterprise's own page behind a link. Rules
/// SC-01 to SC-09; no events.
@NullMarked
package yihao.project.card;

import org.jspecify.annotations.NullMarked;
