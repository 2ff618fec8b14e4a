/// 专家咨询费: what an opinion is paid by kind and grade, less when it came late, within a cap of the year; computed by
/// one person, approved by another, ordered from the ledger once. Rules EF-01…EF-04.
@NullMarked
package yihao.talent.expertfee;

import org.jspecify.annotations.NullMarked;
