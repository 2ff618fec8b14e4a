@NullMarked
package yihao.talent.catalogue;

import org.jspecify.annotations.NullMarked;
