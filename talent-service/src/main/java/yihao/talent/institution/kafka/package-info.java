@NullMarked
package yihao.talent.institution.kafka;

import org.jspecify.annotations.NullMarked;
