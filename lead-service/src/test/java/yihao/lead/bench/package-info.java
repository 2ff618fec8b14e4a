/// What is measured by hand: a register as large as a province's, and how fast it answers while somebody types.
@NullMarked
package yihao.lead.bench;

import org.jspecify.annotations.NullMarked;
