/// Finishes what broke off, and forgets what is kept too long.
@NullMarked
package yihao.lead.letter.job;

import org.jspecify.annotations.NullMarked;
