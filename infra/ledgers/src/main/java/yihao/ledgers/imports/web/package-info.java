/// Imports over HTTP.
@NullMarked
package yihao.ledgers.imports.web;

import org.jspecify.annotations.NullMarked;
