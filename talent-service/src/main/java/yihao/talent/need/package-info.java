/// Which talents a project or an enterprise needs, and how far each recruitment has come. Rules TN-01 (posted by the
/// project's unit, or by a unit for an enterprise), TN-02 (recruitment by steps that are data, never backwards), TN-03
/// (filled when as many have arrived as were asked for), TN-04 (edited while open, ends with its project), TN-05 (a
/// recruitment keeps the steps it began with), TN-06 (days to fill), TN-07 (ends with a reason, trial). Events out:
/// `talent.need-*`; in: `project.project`.
@NullMarked
package yihao.talent.need;

import org.jspecify.annotations.NullMarked;
