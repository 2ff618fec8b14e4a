@NullMarked
package yihao.platform.secrecy.mongo;

import org.jspecify.annotations.NullMarked;
