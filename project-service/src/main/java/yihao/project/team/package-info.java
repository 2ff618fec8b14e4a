/// P1 项目团队: who works on a project, in which role and from when to when, by roles that are data; at most one leads at
/// a time.
@NullMarked
package yihao.project.team;

import org.jspecify.annotations.NullMarked;
