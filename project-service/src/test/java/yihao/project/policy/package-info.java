/// P8: policies and what they say to projects.
@NullMarked
package yihao.project.policy;

import org.jspecify.annotations.NullMarked;
