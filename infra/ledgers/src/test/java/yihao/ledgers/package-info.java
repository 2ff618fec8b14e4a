@NullMarked
package yihao.ledgers;

import org.jspecify.annotations.NullMarked;
