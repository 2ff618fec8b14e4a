/// What a city may choose from: the JDK's algorithms, or China's national ones.
@NullMarked
package yihao.platform.secrecy.algorithm;

import org.jspecify.annotations.NullMarked;
