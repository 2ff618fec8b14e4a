@NullMarked
package yihao.talent.secrecy;

import org.jspecify.annotations.NullMarked;
