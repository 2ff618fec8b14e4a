/// Spreadsheets over HTTP.
@NullMarked
package yihao.ledgers.web;

import org.jspecify.annotations.NullMarked;
