@NullMarked
package yihao.talent.team.kafka;

import org.jspecify.annotations.NullMarked;
