/// Imports and their rows in the service's own database.
@NullMarked
package yihao.ledgers.imports.mongo;

import org.jspecify.annotations.NullMarked;
