/// The algorithms of the JDK.
@NullMarked
package yihao.talent.secrecy.jca;

import org.jspecify.annotations.NullMarked;
