@NullMarked
package yihao.talent.consultation.mongo;

import org.jspecify.annotations.NullMarked;
