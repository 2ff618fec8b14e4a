/// Between the contracts' words and ours: leads that ask for a project, units that are copied, projects that are told.
@NullMarked
package yihao.project.lifecycle.kafka;

import org.jspecify.annotations.NullMarked;
