/// 招商专家智库: the experts the city may ask. One person appoints, another confirms, for a term; each has fields,
/// competences, ties that conflict, and a workload that the expert's own document limits. Rules EX-01…EX-05. Event out:
/// `talent.expert`.
@NullMarked
package yihao.talent.expert;

import org.jspecify.annotations.NullMarked;
