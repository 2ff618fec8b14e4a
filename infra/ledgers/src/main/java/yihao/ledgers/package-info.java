/// People's spreadsheets: read as rows of text under columns that data names, with the row numbers
/// people see on their screen; and written as a template to fill in. What a column means is its
/// service's business.
@NullMarked
package yihao.ledgers;

import org.jspecify.annotations.NullMarked;
