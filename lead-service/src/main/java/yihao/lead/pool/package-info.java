/// L6 线索池: a valuable lead that nobody works waits for a unit that takes it. How long, and how many a unit may take,
/// is rule data (`pool.yaml`); of two that take one lead at one instant, one has it and the other is told who.
@NullMarked
package yihao.lead.pool;

import org.jspecify.annotations.NullMarked;
