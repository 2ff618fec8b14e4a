/// What of holds goes on by itself.
@NullMarked
package yihao.project.carrier.job;

import org.jspecify.annotations.NullMarked;
