/// Carries out what a broken process had decided.
@NullMarked
package yihao.lead.merge.job;

import org.jspecify.annotations.NullMarked;
