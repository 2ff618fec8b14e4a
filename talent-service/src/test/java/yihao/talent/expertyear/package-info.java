@NullMarked
package yihao.talent.expertyear;

import org.jspecify.annotations.NullMarked;
