@NullMarked
package yihao.talent.matching.schedule;

import org.jspecify.annotations.NullMarked;
