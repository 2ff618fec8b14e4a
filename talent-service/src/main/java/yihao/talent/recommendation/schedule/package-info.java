@NullMarked
package yihao.talent.recommendation.schedule;

import org.jspecify.annotations.NullMarked;
