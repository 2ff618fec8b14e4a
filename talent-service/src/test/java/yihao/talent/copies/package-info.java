@NullMarked
package yihao.talent.copies;

import org.jspecify.annotations.NullMarked;
