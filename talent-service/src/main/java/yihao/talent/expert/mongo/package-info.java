@NullMarked
package yihao.talent.expert.mongo;

import org.jspecify.annotations.NullMarked;
