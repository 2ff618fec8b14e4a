/// Imports go on in the background.
@NullMarked
package yihao.ledgers.imports.job;

import org.jspecify.annotations.NullMarked;
