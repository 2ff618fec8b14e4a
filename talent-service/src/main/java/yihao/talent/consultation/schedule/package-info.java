@NullMarked
package yihao.talent.consultation.schedule;

import org.jspecify.annotations.NullMarked;
