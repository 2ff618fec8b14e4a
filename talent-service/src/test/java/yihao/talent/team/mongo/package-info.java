@NullMarked
package yihao.talent.team.mongo;

import org.jspecify.annotations.NullMarked;
