/// The clock of local enterprises' offers.
@NullMarked
package yihao.project.offer.job;

import org.jspecify.annotations.NullMarked;
