@NullMarked
package yihao.talent.institution;

import org.jspecify.annotations.NullMarked;
