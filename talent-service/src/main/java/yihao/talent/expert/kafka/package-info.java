@NullMarked
package yihao.talent.expert.kafka;

import org.jspecify.annotations.NullMarked;
