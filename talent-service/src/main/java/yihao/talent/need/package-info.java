/// Which talents a project needs, and how far each recruitment has come. Rules TN-01 (posted by the project's unit,
/// for a project that is known and goes on), TN-02 (recruitment by steps that are data, never backwards), TN-03
/// (filled when as many have arrived as were asked for). Events out: `talent.need-*`; in: `project.project`.
@NullMarked
package yihao.talent.need;

import org.jspecify.annotations.NullMarked;
