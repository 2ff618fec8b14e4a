@NullMarked
package yihao.talent.recommendation.mongo;

import org.jspecify.annotations.NullMarked;
