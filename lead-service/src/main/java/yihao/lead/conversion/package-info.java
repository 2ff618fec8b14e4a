/// L6 → P1: a lead becomes a project once, whatever is retried.
@NullMarked
package yihao.lead.conversion;

import org.jspecify.annotations.NullMarked;
