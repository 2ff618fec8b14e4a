/// 专家年度考评: what an expert did in a year, counted from the consultations, and the grade beside it. Rule EX-03.
@NullMarked
package yihao.talent.expertyear;

import org.jspecify.annotations.NullMarked;
