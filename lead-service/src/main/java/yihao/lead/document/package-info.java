/// L3 线索材料: the files that belong to a lead, each with its fingerprint; added and taken back by whoever works it.
@NullMarked
package yihao.lead.document;

import org.jspecify.annotations.NullMarked;
