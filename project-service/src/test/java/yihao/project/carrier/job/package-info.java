@NullMarked
package yihao.project.carrier.job;

import org.jspecify.annotations.NullMarked;
