@NullMarked
package yihao.talent.secrecy.mongo;

import org.jspecify.annotations.NullMarked;
