@NullMarked
package yihao.talent.recommendation.kafka;

import org.jspecify.annotations.NullMarked;
