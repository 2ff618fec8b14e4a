/// L5 研判: a lead is valuable when investor, intention, strength and policy fit are each answered yes, with a reason.
/// The bureau also decides here whether two similar names are one investor.
@NullMarked
package yihao.lead.judging;

import org.jspecify.annotations.NullMarked;
