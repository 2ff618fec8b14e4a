@NullMarked
package yihao.talent.team;

import org.jspecify.annotations.NullMarked;
