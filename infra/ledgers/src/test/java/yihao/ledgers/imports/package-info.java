@NullMarked
package yihao.ledgers.imports;

import org.jspecify.annotations.NullMarked;
