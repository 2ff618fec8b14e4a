@NullMarked
package yihao.talent;

import org.jspecify.annotations.NullMarked;
