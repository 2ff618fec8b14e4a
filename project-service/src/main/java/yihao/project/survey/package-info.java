/// Surveys (问卷、座谈): questions to invited units and firms, answered behind a link, and matters
/// (意见交办事项) that come of what was said. Rules SU-01 to SU-08; no events.
@NullMarked
package yihao.project.survey;

import org.jspecify.annotations.NullMarked;
