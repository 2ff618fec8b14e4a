@NullMarked
package yihao.project.carrier;

import org.jspecify.annotations.NullMarked;
