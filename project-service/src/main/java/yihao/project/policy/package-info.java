/// P8: the policies of the city as a system, and which of their clauses a project meets, and why not.
@NullMarked
package yihao.project.policy;

import org.jspecify.annotations.NullMarked;
