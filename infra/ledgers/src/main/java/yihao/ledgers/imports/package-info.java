/// G5 导入: a spreadsheet on its way into a register. It is read once and kept, sealed, in parts; every part is looked
/// at and then entered in the background, so that neither a long file, a closed page nor a killed process loses or
/// doubles a row. What a row is, a [yihao.ledgers.imports.LedgerKind] of the service knows.
@NullMarked
package yihao.ledgers.imports;

import org.jspecify.annotations.NullMarked;
