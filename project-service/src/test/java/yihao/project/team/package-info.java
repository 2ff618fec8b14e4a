/// P1: teams of projects.
@NullMarked
package yihao.project.team;

import org.jspecify.annotations.NullMarked;
